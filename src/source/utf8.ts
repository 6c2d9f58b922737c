import { isUtf8 } from 'node:buffer';
import { type LegacyEncoding, legacyEncoding } from './legacy-encoding.ts';

const REPLACEMENT = '\ufffd';
const REPLACEMENT_BYTES = Buffer.from(REPLACEMENT);

/** The offset of the first byte that is not UTF-8; -1 where all are. */
export function firstBadByte(bytes: Buffer): number {
  if (isUtf8(bytes)) return -1;
  const text = bytes.toString('utf8');
  let at = 0;
  let from = 0;
  for (let found = text.indexOf(REPLACEMENT); found !== -1; found = text.indexOf(REPLACEMENT, from)) {
    at += Buffer.byteLength(text.slice(from, found));
    if (!bytes.subarray(at, at + REPLACEMENT_BYTES.length).equals(REPLACEMENT_BYTES)) return at;
    at += REPLACEMENT_BYTES.length;
    from = found + 1;
  }
  return at;
}

/** Which old Vietnamese encoding bytes that are not UTF-8 look like; they are handed over as Latin letters, one each. */
export function guessOfBytes(latin: string): LegacyEncoding | 'unknown' {
  return legacyEncoding(latin)?.encoding ?? 'unknown';
}
