import { sha256 } from '../base/sha256.ts';

/** The SHA-256 of a file's text, counted with LF and without a byte-order mark (rule 50). */
export function fingerprint(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes);
  return sha256((text.startsWith('\ufeff') ? text.slice(1) : text).replaceAll('\r\n', '\n'));
}

/** The code of a seal, as papers print it: the first 32 digits of its fingerprint, in eight groups (rule 54). */
export function codeOf(print: string): string {
  const digits = print.slice(0, 32).toUpperCase();
  return digits.match(/.{4}/g)?.join(' ') ?? digits;
}
