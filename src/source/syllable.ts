const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const ONSET = 'ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnpqrstvx]';
const CLOSABLE = 'uyê|iê|yê|uâ|uê|uô|ươ|uy|oa|oă|oe|oo|[aăâeêioôơuưy]';
const OPEN = [
  'uya|oai|oay|oao|oeo|iêu|yêu|uôi|ươi|ươu|uây|uyu|uêu',
  'ia|ua|ưa|uơ|ya|ai|ao|au|ay|âu|ây|eo|êu|iu|oi|ôi|ơi|ui|ưi|ưu',
].join('|');
const SYLLABLE = new RegExp(`^(?:${ONSET})?(?:${OPEN}|(?:${CLOSABLE})(?:ch|ng|nh|[cmnpt])?)$`, 'u');

/** Whether a word in small letters is built like a Vietnamese syllable with at most one tone; not whether it means anything. */
export function isSyllable(word: string): boolean {
  const letters = word.normalize('NFD');
  const toneless = letters.replace(TONES, '');
  return letters.length - toneless.length <= 1 && SYLLABLE.test(toneless.normalize('NFC'));
}
