import type { Locale, Words } from '../base/locale.ts';
import type { Diagnostic } from './diagnostic.ts';

/** For people's eyes: of what is alike in one file the first, which names the lines of the others; a renamed id is wrong in every sheet. */
export function toldTogether(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const groups = new Map<Diagnostic | string, Diagnostic[]>();
  for (const one of diagnostics) {
    const key = one.alike === undefined ? one : JSON.stringify([one.place.file.path, one.id, one.alike]);
    const known = groups.get(key);
    if (known) known.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].flatMap(([first, ...others]) => (first ? withOthers(first, others) : []));
}

function withOthers(first: Diagnostic, others: readonly Diagnostic[]): Diagnostic {
  if (others.length === 0) return first;
  const lines = [...new Set(others.map(({ place }) => place.file.position(place.start).line))].join(', ');
  const message = (locale: Locale) => `${first.message(locale)}, ${OTHERS[locale](others.length, lines)}`;
  return { ...first, message };
}

const OTHERS: Words<(count: number, lines: string) => string> = {
  vi: (count, lines) => `và ${count} chỗ khác cũng vậy (dòng ${lines})`,
  en: (count, lines) => `and ${count} more alike (${lines.includes(',') ? 'lines' : 'line'} ${lines})`,
};
