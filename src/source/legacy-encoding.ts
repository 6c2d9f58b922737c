import { fromCp1258, fromTcvn3, fromVni } from './legacy-letters.ts';
import { isSyllable } from './syllable.ts';

/** Encodings of Vietnamese from before Unicode. */
export type LegacyEncoding = 'tcvn3' | 'vni' | 'cp1258';

/** A word of an old Vietnamese encoding, read as if it were Unicode. */
export interface LegacyWord {
  readonly encoding: LegacyEncoding;
  readonly start: number;
  readonly end: number;
  /** The word as its author meant it, in small letters. */
  readonly meant: string;
}

/** Where a proper text rarely goes: signs among letters, letters Vietnamese lacks, a capital or a second vowel with a mark inside a word. */
const SUSPECT =
  /[\u00a1-\u00a9\u00ab-\u00b1\u00b4-\u00b9\u00bb-\u00bf×÷ÆÇËÎÏÑÖØÛÜÞßäåæçëîïñöøûüþÿ]|[a-z][À-Þ]|[aeAE][À-ÿ]|[oOuUiIyY\u00c0-\u00ff][ìòÌÒÞ]/g;
const IN_WORD = /[A-Za-z\u00a1-\u024f\u1e00-\u1eff]|\p{M}/u;
const LONGEST_SYLLABLE = 12;
const REGULAR_CASE = /^(?:\p{L}\p{Ll}*|\p{Lu}+)$/u;
/** Words that must be wrong as they stand and right when read in one of them. */
const FEWEST_WORDS = 2;
/** A word may be right in several; so many settle which it is. */
const ENOUGH_WORDS = 20;
/** After so many suspects that were none, the text is what it seems. */
const MOST_SUSPECTS = 20_000;

/** The first word of the encoding from which most words were mis-decoded; undefined where fewer than two were. */
export function legacyEncoding(text: string): LegacyWord | undefined {
  const found: Record<LegacyEncoding, LegacyWord[]> = { tcvn3: [], vni: [], cp1258: [] };
  let end = 0;
  let left = MOST_SUSPECTS;
  for (const { index } of text.matchAll(SUSPECT)) {
    if (index < end) continue;
    const start = wordStart(text, index);
    end = wordEnd(text, index);
    const words = meantBy(text.slice(start, end));
    for (const word of words) found[word.encoding].push({ ...word, start, end });
    if (--left === 0 || words.some(({ encoding }) => found[encoding].length === ENOUGH_WORDS)) break;
  }
  const most = Object.values(found).reduce((best, words) => (words.length > best.length ? words : best));
  return most.length < FEWEST_WORDS ? undefined : most[0];
}

const READ_AS: readonly (readonly [LegacyEncoding, (word: string) => string])[] = [
  ['vni', fromVni],
  ['tcvn3', fromTcvn3],
  ['cp1258', fromCp1258],
];

/** What a word means in each encoding in which it is one. */
function meantBy(word: string): Pick<LegacyWord, 'encoding' | 'meant'>[] {
  if (word.length > LONGEST_SYLLABLE || /[^\0-\u00ff]/.test(word) || !/[a-z]/i.test(word)) return [];
  if (REGULAR_CASE.test(word) && isSyllable(word.toLowerCase())) return [];
  return READ_AS.flatMap(([encoding, read]) => {
    const meant = read(word);
    return isSyllable(meant) ? [{ encoding, meant }] : [];
  });
}

function wordStart(text: string, index: number): number {
  let at = index;
  while (at > 0 && index - at < LONGEST_SYLLABLE && IN_WORD.test(text.charAt(at - 1))) at--;
  return at;
}

function wordEnd(text: string, index: number): number {
  let at = index + 1;
  while (at < text.length && at - index < LONGEST_SYLLABLE && IN_WORD.test(text.charAt(at))) at++;
  return at;
}
