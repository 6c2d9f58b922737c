import { COLON, isBlankOrEnd, LESS_THAN } from '../characters.ts';
import type { Cursor } from './cursor.ts';
import { hashOfKey } from './key-hashes.ts';

/** YAML allows 1024 characters before the colon; the rest is for `yaml` to judge. */
const LONGEST_KEY = 1000;

/** Whether the scalar just seen is a key: a colon with a blank behind it follows. Stops at the colon. */
export function isKey(cursor: Cursor): boolean {
  cursor.skipSpaces();
  return cursor.code() === COLON && isBlankOrEnd(cursor.text.charCodeAt(cursor.at + 1));
}

/** Writes the scalar just seen as a key of the map that began at `base`. */
export function writeKey(cursor: Cursor, base: number): boolean {
  const { text, start, end, decoded } = cursor;
  if (end - start > LONGEST_KEY || isMerge(text, start, end)) return cursor.refuse(start);
  const hash = decoded === undefined ? hashOfKey(text, start, end) : hashOfKey(decoded, 0, decoded.length);
  if (!cursor.keys.add(base, hash)) return cursor.refuse(start);
  cursor.write();
  return true;
}

function isMerge(text: string, start: number, end: number): boolean {
  return end - start === 2 && text.charCodeAt(start) === LESS_THAN && text.charCodeAt(start + 1) === LESS_THAN;
}
