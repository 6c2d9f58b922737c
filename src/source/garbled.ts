import { codeOfCharacter } from './control-characters.ts';
import { isSyllable } from './syllable.ts';

/** How letters were spoiled on their way: read as Windows-1258, UTF-8 read as Latin letters, lost for good, or hidden ones that slipped in. */
export type GarbledHow = 'cp1258' | 'mojibake' | 'lost' | 'hidden';

/** A word that is not what its author typed. */
export interface GarbledWord {
  readonly how: GarbledHow;
  readonly start: number;
  readonly end: number;
  readonly sample: string;
  /** The word as it was; empty where nobody can know. */
  readonly meant: string;
}

/** What Windows shows for the bytes 0x80–0x9F. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const HIDDEN = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\u3164\ufeff\uffa0]/g;
const SUSPECT = new RegExp(`\\ufffd|${HIDDEN.source}|[ÃÄÆ][\\u00a0-\\u00bf${WINDOWS}]|á[º»]`, 'g');
const IN_WORD = new RegExp(`[\\p{L}\\p{M}\\u00a0-\\u00ff\\ufffd${WINDOWS}]|${HIDDEN.source}`, 'u');
/** Longer words there are none, spoiled ones are three times as long as they were. */
const LONGEST = 30;
/** One for a file would do; so many show that it is no accident. */
const MOST_WORDS = 20;

/** Words of a text that were spoiled, from above. */
export function garbledWords(text: string): GarbledWord[] {
  const found: GarbledWord[] = [];
  let end = 0;
  for (const { index } of text.matchAll(SUSPECT)) {
    if (index < end) continue;
    const start = edge(text, index, -1);
    end = edge(text, index, 1);
    const word = spoiled(text.slice(start, end));
    if (word) found.push({ ...word, start, end });
    if (found.length === MOST_WORDS) break;
  }
  return found;
}

function edge(text: string, index: number, step: 1 | -1): number {
  let at = step === 1 ? index + 1 : index;
  const next = () => text.charAt(step === 1 ? at : at - 1);
  while (Math.abs(at - index) < LONGEST && next() !== '' && IN_WORD.test(next())) at += step;
  return at;
}

function spoiled(word: string): Pick<GarbledWord, 'how' | 'sample' | 'meant'> | undefined {
  if (word.includes('\ufffd')) return { how: 'lost', sample: word, meant: '' };
  if (/^\u200d+$/.test(word)) return undefined; // joins two pictures
  const shown = word.replace(HIDDEN, (character) => `<${codeOfCharacter(character, 0)}>`);
  // The second byte of an “í” is a hidden hyphen.
  const meant = fromLatin(word);
  const isProper = shown === word && isSyllable(word.replace(/[^\p{L}]/gu, '').toLowerCase());
  if (meant !== undefined && !isProper && isSyllable(meant.toLowerCase()))
    return { how: 'mojibake', sample: word, meant };
  return shown === word ? undefined : { how: 'hidden', sample: shown, meant: word.replace(HIDDEN, '') };
}

/** The letters whose UTF-8 was read as Windows-1252, byte by byte. */
function fromLatin(word: string): string | undefined {
  const bytes = [...word].map((letter) =>
    WINDOWS.includes(letter) ? 0x80 + WINDOWS.indexOf(letter) : letter.charCodeAt(0),
  );
  if (bytes.some((byte) => byte > 0xff)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes)).normalize('NFC');
  } catch {
    return undefined;
  }
}
