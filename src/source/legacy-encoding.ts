/** Text of an old Vietnamese encoding, read as if it were Unicode. */
export interface LegacyText {
  readonly encoding: 'tcvn3' | 'vni';
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{M}\u00a1-\u00bf×÷]+/gu;
/** Letters no proper Vietnamese, Chăm or English word has; TCVN3 puts its vowels there. */
const TCVN3_ONLY = /[\u00a1-\u00a9\u00ac-\u00b1\u00b4-\u00b9\u00bb-\u00bf×÷ÆÇËÎÏÑÖØÛÜÞßäåæçëîïñöøûüþÿ]/u;
/** What TCVN3 makes of letters that Vietnamese has too: only inside a word, behind a small letter, do they tell anything. */
const TCVN3_INSIDE = /\p{Ll}[\u00c0-\u00de\u0102\u0110\u01a0\u01af]/u;
/** A vowel of the VNI encoding: the letter, then its mark as a letter of its own. */
const VNI_PAIR = /[aAeEoOuUyYôÔöÖ](?:[ùøûõïáàåãäéèúüëÙØÛÕÏÁÀÅÃÄÉÈÚÜË])/u;
const VNI_ONLY =
  /[aA][ùøûõïåäéèúüëÙØÛÕÏÅÄÉÈÚÜË]|[eE][ùøûõïåäëÙØÛÕÏÅÄË]|[oO][ùøûõïåäÙØÛÕÏÅÄ]|[uU][ùøûõïÙØÛÕÏ]|[öÖôÔ][ùøûõïåÙØÛÕÏÅ]|ñ|Ñ/u;
const PROPER = /[\u1ea0-\u1ef9\u01a0-\u01b0đĐăĂ]|\p{M}/u;
/** Words that must look wrong before a text is called so. */
const FEWEST_WORDS = 2;

/** The first word of text mis-decoded from TCVN3 (ABC) or VNI; undefined where the text looks as it should. */
export function legacyEncoding(text: string): LegacyText | undefined {
  if (!/[\u00a1-\u00ff]/.test(text)) return undefined;
  const found = { tcvn3: new Tally(), vni: new Tally() };
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (PROPER.test(word)) continue;
    if (VNI_ONLY.test(word)) found.vni.add(word, index);
    else if (TCVN3_ONLY.test(word) || TCVN3_INSIDE.test(word)) found.tcvn3.add(word, index);
    else if (VNI_PAIR.test(word)) found.vni.add(word, index, 0);
  }
  const encoding = found.vni.score >= found.tcvn3.score ? 'vni' : 'tcvn3';
  const { score, start, end } = found[encoding];
  return score >= FEWEST_WORDS ? { encoding, start, end } : undefined;
}

class Tally {
  score = 0;
  start = -1;
  end = -1;

  add(word: string, index: number, weight = 1): void {
    this.score += weight;
    if (this.start !== -1 || weight === 0) return;
    this.start = index;
    this.end = index + word.length;
  }
}
