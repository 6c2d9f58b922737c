import type { Locale, Words } from '../base/locale.ts';
import { lineAt } from '../source/line-of.ts';
import type { Diagnostic } from './diagnostic.ts';

/** For people's eyes: of what is alike the first, which names the places of the others; a renamed id is wrong in every sheet. */
export function toldTogether(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const groups = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const key = JSON.stringify([diagnostic.id, diagnostic.alike ?? sayingOf(diagnostic)]);
    const known = groups.get(key);
    if (known) known.push(diagnostic);
    else groups.set(key, [diagnostic]);
  }
  return [...groups.values()].flatMap(([first, ...others]) => (first ? withOthers(first, others) : []));
}

/** What is said of a file: the same again is the same mistake; of another file it is that file's, which must be named. */
function sayingOf({ place, message, help }: Diagnostic): readonly (string | undefined)[] {
  return [place.file.path, message('vi'), help?.('vi')];
}

function withOthers(first: Diagnostic, others: readonly Diagnostic[]): Diagnostic {
  if (others.length === 0) return first;
  const message = (locale: Locale) =>
    `${first.message(locale)}, ${OTHERS[locale](others.length, placesOf(first, others, locale))}`;
  return { ...first, message };
}

/** More places than this are not named one by one where they lie in many files. */
const MOST_NAMED = 6;

/** Their names; else lines in the file of the first, places in a few others, or from which file to which. */
function placesOf(first: Diagnostic, others: readonly Diagnostic[], locale: Locale): string {
  const names = others.flatMap(({ named }) => named ?? []);
  if (names.length === others.length) return names.join(', ');
  const line = ({ place }: Diagnostic) => lineAt(place);
  const paths = [...new Set([first, ...others].map(({ place }) => place.file.path))];
  if (paths.length === 1) {
    const lines = [...new Set(others.map(line))];
    return LINES[locale](lines.length, lines.join(', '));
  }
  if (others.length > MOST_NAMED) return FILES[locale](paths.length, paths[0] ?? '', paths.at(-1) ?? '');
  return [...new Set(others.map((diagnostic) => `${diagnostic.place.file.path}:${line(diagnostic)}`))].join(', ');
}

const OTHERS: Words<(count: number, places: string) => string> = {
  vi: (count, places) => `và ${count} chỗ khác cũng vậy (${places})`,
  en: (count, places) => `and ${count} more alike (${places})`,
};
const LINES: Words<(count: number, lines: string) => string> = {
  vi: (_, lines) => `dòng ${lines}`,
  en: (count, lines) => `${count === 1 ? 'line' : 'lines'} ${lines}`,
};
const FILES: Words<(count: number, first: string, last: string) => string> = {
  vi: (count, first, last) => `trong ${count} tệp, từ ${first} đến ${last}`,
  en: (count, first, last) => `in ${count} files, from ${first} to ${last}`,
};
