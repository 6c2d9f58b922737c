import { fromTcvn3, fromVni } from './legacy-letters.ts';
import { isSyllable } from './syllable.ts';

/** A word of an old Vietnamese encoding, read as if it were Unicode. */
export interface LegacyWord {
  readonly encoding: 'tcvn3' | 'vni';
  readonly start: number;
  readonly end: number;
  /** The word as its author meant it, in small letters. */
  readonly meant: string;
}

/** Where a proper text rarely goes: signs among letters, letters Vietnamese lacks, a capital or a second vowel with a mark inside a word. */
const SUSPECT =
  /[\u00a1-\u00a9\u00ab-\u00b1\u00b4-\u00b9\u00bb-\u00bf×÷ÆÇËÎÏÑÖØÛÜÞßäåæçëîïñöøûüþÿ]|[a-z][À-Þ]|[aeAE][À-ÿ]/g;
const IN_WORD = /[A-Za-z\u00a1-\u024f\u1e00-\u1eff]|\p{M}/u;
const LONGEST_SYLLABLE = 12;
const REGULAR_CASE = /^(?:\p{L}\p{Ll}*|\p{Lu}+)$/u;
/** Words that must be wrong as they stand and right when read as TCVN3 or VNI. */
const FEWEST_WORDS = 2;
/** After so many suspects that were none, the text is what it seems. */
const MOST_SUSPECTS = 20_000;

/** The first word mis-decoded from TCVN3 (ABC) or VNI; undefined where fewer than two words are. */
export function legacyEncoding(text: string): LegacyWord | undefined {
  const found = { tcvn3: [] as LegacyWord[], vni: [] as LegacyWord[] };
  let end = 0;
  let left = MOST_SUSPECTS;
  for (const { index } of text.matchAll(SUSPECT)) {
    if (index < end) continue;
    const start = wordStart(text, index);
    end = wordEnd(text, index);
    const word = wordOf(text.slice(start, end));
    if (word) found[word.encoding].push({ ...word, start, end });
    if (word && found[word.encoding].length === FEWEST_WORDS) return found[word.encoding][0];
    if (--left === 0) break;
  }
  return undefined;
}

function wordOf(word: string): Pick<LegacyWord, 'encoding' | 'meant'> | undefined {
  if (word.length > LONGEST_SYLLABLE || /[^\0-\u00ff]/.test(word) || !/[a-z]/i.test(word)) return undefined;
  if (REGULAR_CASE.test(word) && isSyllable(word.toLowerCase())) return undefined;
  const [vni, tcvn3] = [fromVni(word), fromTcvn3(word)];
  if (isSyllable(vni)) return { encoding: 'vni', meant: vni };
  return isSyllable(tcvn3) ? { encoding: 'tcvn3', meant: tcvn3 } : undefined;
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
