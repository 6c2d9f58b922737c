import { codeOfCharacter } from './control-characters.ts';
import type { Fault } from './fault.ts';
import { type GarbledWord, garbledWords } from './garbled.ts';
import { legacyEncoding } from './legacy-encoding.ts';
import { SourceFile } from './source-file.ts';
import { firstBadByte, guessOfBytes } from './utf8.ts';

/** A file's text and what is wrong with it as text; without `isReadable` there is nothing to parse. */
export interface Decoded {
  readonly file: SourceFile;
  readonly faults: readonly Fault[];
  readonly isReadable: boolean;
}

/** The text of a file's bytes: strict UTF-8, a byte-order mark passed over; anything else is told by name and line. */
export function decoded(bytes: Buffer, path: string): Decoded {
  if (isUtf16(bytes)) return unreadable(path, bytes, 'utf16-text');
  const bad = firstBadByte(bytes);
  if (bad !== -1) return isBinary(bytes) ? unreadable(path, bytes, 'binary-file') : notUtf8(path, bytes, bad);
  const file = new SourceFile(path, textOf(bytes));
  const control = file.controlAt;
  if (control === -1) return wholeText(file);
  if (isRubbish(file.text)) return { file, faults: [binaryAt(file)], isReadable: false };
  const facts = { code: codeOfCharacter(file.text, control) };
  const place = { file, start: control, end: control + 1 };
  return { file, faults: [{ id: 'control-character', facts, place }], isReadable: false };
}

/** Blanks of other scripts and of Word before a line, behind its dash or its first colon: they look like spaces and are letters to YAML. */
const ODD_BLANK = /^[ \t]*(?:- +)*(-|[\w-]+:)?[\u00a0\u2000-\u200a\u202f\u3000]/m;

function wholeText(file: SourceFile): Decoded {
  const odd = ODD_BLANK.exec(file.text);
  if (!odd) return { file, faults: spoiledFaults(file), isReadable: true };
  const start = odd.index + odd[0].length - 1;
  const facts = { code: codeOfCharacter(file.text, start), behind: odd[1]?.slice(-1) };
  return { file, faults: [{ id: 'odd-indent', facts, place: { file, start, end: start + 1 } }], isReadable: false };
}

/** More NULs than a slip of a hand leaves. */
function isRubbish(text: string): boolean {
  const nuls = text.split('\0').length - 1;
  return nuls > 8 || nuls * 10 > text.length;
}

function binaryAt(file: SourceFile): Fault {
  const start = file.text.indexOf('\0');
  return { id: 'binary-file', facts: {}, place: { file, start, end: start } };
}

function textOf(bytes: Buffer): string {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return bytes.toString('utf8', hasMark ? 3 : 0);
}

/** What Notepad calls “Unicode”, with its mark, or without: then every other byte of the first letters is NUL. */
function isUtf16(bytes: Buffer): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const sample = bytes.subarray(0, 64);
  const pairs = sample.length >> 1;
  return (
    pairs > 1 && (nulsAt(sample, 0) > pairs * 0.6 || nulsAt(sample, 1) > pairs * 0.6) && nulsIn(sample) < pairs * 1.2
  );
}

function nulsAt(bytes: Buffer, parity: number): number {
  return bytes.reduce((count, byte, at) => count + (byte === 0 && at % 2 === parity ? 1 : 0), 0);
}

function nulsIn(bytes: Buffer): number {
  return nulsAt(bytes, 0) + nulsAt(bytes, 1);
}

function isBinary(bytes: Buffer): boolean {
  return bytes.includes(0);
}

function unreadable(path: string, bytes: Buffer, id: 'utf16-text' | 'binary-file'): Decoded {
  const file = new SourceFile(path, id === 'utf16-text' ? utf16TextOf(bytes) : '');
  return { file, faults: [{ id, facts: {}, place: { file, start: 0, end: 0 } }], isReadable: false };
}

function utf16TextOf(bytes: Buffer): string {
  const isBigEndian = bytes[0] === 0xfe || (bytes[0] === 0 && bytes[1] !== 0);
  const even = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  return (isBigEndian ? even.swap16() : even).toString('utf16le').replace(/^\ufeff/, '');
}

/** Bytes as Latin letters, one each: enough to show the line in which the first bad one stands. */
function notUtf8(path: string, bytes: Buffer, bad: number): Decoded {
  const text = bytes.toString('latin1');
  const file = new SourceFile(path, text);
  const place = { file, start: bad, end: bad + 1 };
  return { file, faults: [{ id: 'not-utf8', facts: { guess: guessOfBytes(text) }, place }], isReadable: false };
}

/** Letters of an old encoding explain whatever else looks odd. */
function spoiledFaults(file: SourceFile): Fault[] {
  const old = legacyEncoding(file.text);
  if (!old) return garbledWords(file.text).map((word) => garbled(file, word));
  const { start, end, meant, encoding } = old;
  const sample = file.text.slice(start, end);
  if (encoding === 'cp1258') return [garbled(file, { how: encoding, start, end, sample, meant })];
  const place = { file, start, end };
  return [{ id: encoding === 'tcvn3' ? 'tcvn3-text' : 'vni-text', facts: { sample, meant }, place }];
}

function garbled(file: SourceFile, { start, end, ...facts }: GarbledWord): Fault {
  return { id: 'garbled-text', facts, place: { file, start, end } };
}
