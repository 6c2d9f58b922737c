import { isUtf8 } from 'node:buffer';
import { legacyEncoding } from './legacy-encoding.ts';

/** The offset of the first byte that is not UTF-8; -1 where all are. */
export function firstBadByte(bytes: Buffer): number {
  if (isUtf8(bytes)) return -1;
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isUtf8Prefix(bytes.subarray(good, middle))) good = startOfCharacter(bytes, middle, good);
    else bad = middle;
  }
  return good;
}

/** Whether bytes are UTF-8 so far; the last character may be cut. */
function isUtf8Prefix(bytes: Buffer): boolean {
  return isUtf8(bytes.subarray(0, startOfCharacter(bytes, bytes.length, 0)));
}

/** Before the character that an end cuts in two, if it does. */
function startOfCharacter(bytes: Buffer, end: number, least: number): number {
  for (let at = end - 1; at >= Math.max(least, end - 3); at--) {
    const byte = bytes[at] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return at + length > end && at > least ? at : end;
  }
  return end;
}

/** Which old Vietnamese encoding bytes that are not UTF-8 look like; they are handed over as Latin letters, one each. */
export function guessOfBytes(latin: string): 'tcvn3' | 'vni' | 'unknown' {
  return legacyEncoding(latin)?.encoding ?? 'unknown';
}
