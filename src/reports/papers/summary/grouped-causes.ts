import type { Remark } from '../../../answers/gathered.ts';

/** Sheets that name one cause, in whatever letters and with whatever stop at its end. */
export interface Cause {
  /** As it was written first; undefined where only a remedy was given. */
  readonly text: string | undefined;
  /** Each once, the most frequent first. */
  readonly remedies: readonly string[];
  readonly remarks: readonly Remark[];
}

/** Causes with the sheets that name them, the most frequent first; a remedy without a cause stands for itself. */
export function groupedCauses(remarks: readonly Remark[]): Cause[] {
  const groups = grouped(remarks, ({ cause, remedy }) => (cause === undefined ? `\n${keyOf(remedy)}` : keyOf(cause)));
  return groups.map((own) => ({ text: own[0]?.cause?.trim(), remedies: remediesIn(own), remarks: own }));
}

function remediesIn(remarks: readonly Remark[]): string[] {
  const given = remarks.flatMap(({ remedy }) => (remedy === undefined ? [] : [remedy.trim()]));
  return grouped(given, keyOf).flatMap(([first]) => first ?? []);
}

/** Those of one key together, the largest group first, each in the order of its first. */
function grouped<T>(all: readonly T[], key: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of all) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return [...groups.values()].toSorted((a, b) => b.length - a.length);
}

function keyOf(text = ''): string {
  return text
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .replaceAll(/\s+/g, ' ')
    .replace(/^ | ?[.;,!]* ?$/g, '');
}
