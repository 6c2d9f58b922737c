import { CLOSE_BRACE, CLOSE_BRACKET, COLON, COMMA, OPEN_BRACE, OPEN_BRACKET, SPACE } from '../characters.ts';
import { KINDS } from '../tape.ts';
import type { Cursor } from './cursor.ts';
import { writeKey } from './key.ts';
import { scalar } from './scalar.ts';

const MAP = KINDS.indexOf('map');
const LIST = KINDS.indexOf('list');

/** Whether a map or list in brackets begins here. */
export function isAtBracket(cursor: Cursor): boolean {
  const code = cursor.code();
  return code === OPEN_BRACE || code === OPEN_BRACKET;
}

/** Reads `{…}` or `[…]` on one line and stops behind it. */
export function flow(cursor: Cursor): boolean {
  return cursor.code() === OPEN_BRACE ? flowMap(cursor) : flowList(cursor);
}

function flowMap(cursor: Cursor): boolean {
  const handle = cursor.open(MAP);
  if (cursor.isTooDeep) return cursor.refuse();
  const keys = cursor.keys.begin();
  do {
    cursor.at++;
    cursor.skipSpaces();
    if (cursor.code() === CLOSE_BRACE) break;
    if (!pair(cursor, keys)) return false;
    cursor.skipSpaces();
  } while (cursor.code() === COMMA);
  cursor.keys.end(keys);
  return closeAt(cursor, CLOSE_BRACE, handle);
}

function pair(cursor: Cursor, keys: number): boolean {
  if (!scalar(cursor, true) || !writeKey(cursor, keys)) return false;
  const keyEnd = cursor.end;
  cursor.skipSpaces();
  if (cursor.code() !== COLON) {
    cursor.writeNothing(keyEnd);
    return true;
  }
  cursor.at++;
  if (cursor.code() !== SPACE) return cursor.refuse();
  const afterColon = cursor.at;
  cursor.skipSpaces();
  if (cursor.code() !== COMMA && cursor.code() !== CLOSE_BRACE) return value(cursor);
  cursor.writeNothing(afterColon);
  return true;
}

function flowList(cursor: Cursor): boolean {
  const handle = cursor.open(LIST);
  if (cursor.isTooDeep) return cursor.refuse();
  do {
    cursor.at++;
    cursor.skipSpaces();
    if (cursor.code() === CLOSE_BRACKET) break;
    if (!value(cursor)) return false;
    cursor.skipSpaces();
  } while (cursor.code() === COMMA);
  return closeAt(cursor, CLOSE_BRACKET, handle);
}

function value(cursor: Cursor): boolean {
  if (isAtBracket(cursor)) return flow(cursor);
  if (!scalar(cursor, true)) return false;
  cursor.write();
  return true;
}

function closeAt(cursor: Cursor, bracket: number, handle: number): boolean {
  if (cursor.code() !== bracket) return cursor.refuse();
  cursor.at++;
  cursor.valueEnd = cursor.at;
  return cursor.close(handle);
}
