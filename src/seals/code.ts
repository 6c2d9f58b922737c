import { sha256 } from '../base/sha256.ts';

/** The SHA-256 of a file's text, counted with LF and without a byte-order mark (rule 50). */
export function fingerprint(bytes: Uint8Array): string {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = all.subarray(0, MARK.length).equals(MARK) ? all.subarray(MARK.length) : all;
  return sha256(text.includes('\r\n') ? Buffer.from(text.toString('latin1').replaceAll('\r\n', '\n'), 'latin1') : text);
}

const MARK = Buffer.from('\ufeff');

/** The code of a seal, as papers print it: the first 32 digits of its fingerprint, in eight groups (rule 54). */
export function codeOf(print: string): string {
  const digits = print.slice(0, 32).toUpperCase();
  return digits.match(/.{4}/g)?.join(' ') ?? digits;
}
