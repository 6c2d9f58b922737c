import { HASH } from '../characters.ts';
import { KINDS } from '../tape.ts';
import type { Cursor } from './cursor.ts';
import { flow, isAtBracket } from './flow.ts';
import { isKey, writeKey } from './key.ts';
import { isAtDash, isLineEnd, toNextLine } from './lines.ts';
import { scalar } from './scalar.ts';

const MAP = KINDS.indexOf('map');
const LIST = KINDS.indexOf('list');

/** Reads the map or list whose first line begins here, `indent` blanks from the left, and goes on to the line after it. */
export function block(cursor: Cursor, indent: number): boolean {
  if (isAtDash(cursor)) return blockList(cursor, indent);
  return key(cursor) && blockMap(cursor, indent);
}

function key(cursor: Cursor): boolean {
  return scalar(cursor, false) && (isKey(cursor) || cursor.refuse());
}

/** The cursor stands at the colon of the first key. */
function blockMap(cursor: Cursor, indent: number): boolean {
  const colon = cursor.at;
  cursor.at = cursor.start;
  const handle = cursor.open(MAP);
  cursor.at = colon;
  if (cursor.isTooDeep) return cursor.refuse();
  const keys = cursor.keys.begin();
  do {
    if (!writeKey(cursor, keys)) return false;
    cursor.at++;
    if (!valueOfKey(cursor, indent)) return false;
  } while (cursor.indent === indent && key(cursor));
  if (cursor.refusedAt !== -1 || cursor.indent > indent) return cursor.refuse();
  cursor.keys.end(keys);
  return cursor.close(handle);
}

function valueOfKey(cursor: Cursor, indent: number): boolean {
  const afterColon = cursor.at;
  cursor.skipSpaces();
  if (!isRestEmpty(cursor, afterColon)) return restOfLine(cursor);
  if (!toNextLine(cursor)) return false;
  if (cursor.indent > indent) return block(cursor, cursor.indent);
  if (cursor.indent === indent && isAtDash(cursor)) return blockList(cursor, indent);
  cursor.writeNothing(afterColon);
  return true;
}

function blockList(cursor: Cursor, indent: number): boolean {
  const handle = cursor.open(LIST);
  if (cursor.isTooDeep) return cursor.refuse();
  do {
    cursor.at++;
    if (!item(cursor, indent)) return false;
  } while (cursor.indent === indent && isAtDash(cursor));
  if (cursor.indent > indent) return cursor.refuse();
  return cursor.close(handle);
}

function item(cursor: Cursor, indent: number): boolean {
  const afterDash = cursor.at;
  cursor.skipSpaces();
  if (!isRestEmpty(cursor, afterDash)) return itemOnLine(cursor);
  if (!toNextLine(cursor)) return false;
  if (cursor.indent > indent) return block(cursor, cursor.indent);
  cursor.writeNothing(afterDash);
  return true;
}

function itemOnLine(cursor: Cursor): boolean {
  const column = cursor.at - cursor.lineStart;
  if (isAtDash(cursor)) return blockList(cursor, column);
  if (isAtBracket(cursor)) return flow(cursor) && toNextLine(cursor);
  if (!scalar(cursor, false)) return false;
  const { at } = cursor;
  if (isKey(cursor)) return blockMap(cursor, column);
  cursor.at = at;
  return writeAlone(cursor);
}

/** A value that takes the rest of its key's line. */
function restOfLine(cursor: Cursor): boolean {
  if (isAtBracket(cursor)) return flow(cursor) && toNextLine(cursor);
  return scalar(cursor, false) && writeAlone(cursor);
}

function writeAlone(cursor: Cursor): boolean {
  cursor.write();
  cursor.at = cursor.end;
  return toNextLine(cursor);
}

function isRestEmpty(cursor: Cursor, afterIndicator: number): boolean {
  const code = cursor.code();
  return code === HASH ? cursor.at > afterIndicator : isLineEnd(code);
}
