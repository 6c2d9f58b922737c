import { unaccented } from '../base/nearest.ts';

/**
 * The short code that emul gives somebody new: the given name (“an”); where somebody has it, with a word of the division
 * (“an-kham”), else the whole name (“nguyen-van-an”), else a number behind it.
 */
export function codeOfName(name: string, division: string | undefined, taken: ReadonlySet<string>): string {
  const words = wordsOf(name);
  const given = words.at(-1) ?? 'x';
  const place = wordsOf(division ?? '').find((word) => !GENERIC.has(word));
  const ways = [given, ...(place === undefined ? [] : [`${given}-${place}`]), words.join('-')];
  const free = ways.find((code) => code !== '' && !taken.has(code));
  if (free !== undefined) return free;
  for (let number = 2; ; number += 1) if (!taken.has(`${given}-${number}`)) return `${given}-${number}`;
}

/** The short code that emul gives a new division: its name without what many begin with (“chinh-sach-dan-toc”), else with it, else a number behind it. */
export function codeOfUnit(name: string, taken: ReadonlySet<string>): string {
  const words = wordsOf(name);
  const [first = ''] = words;
  const short = first === 'phong' && words.length > 1 ? words.slice(1) : words;
  const code = short.join('-') || 'phong';
  const free = [code, words.join('-')].find((each) => each !== '' && !taken.has(each));
  if (free !== undefined) return free;
  for (let number = 2; ; number += 1) if (!taken.has(`${code}-${number}`)) return `${code}-${number}`;
}

/** Words that many divisions begin with. */
const GENERIC: ReadonlySet<string> = new Set([
  'phong',
  'van',
  'ban',
  'khoa',
  'to',
  'doi',
  'trung',
  'tam',
  'lanh',
  'dao',
]);

/** In plain small letters and digits, as codes are. */
function wordsOf(text: string): string[] {
  return unaccented(text).match(/[a-z0-9]+/g) ?? [];
}
