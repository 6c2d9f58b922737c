import {
  BACKSLASH,
  BYTE_ORDER_MARK,
  CARRIAGE_RETURN,
  COLON,
  DASH,
  DOUBLE_QUOTE,
  HASH,
  isBlankOrEnd,
  isFlowIndicator,
  LINE_FEED,
  SINGLE_QUOTE,
  SPACE,
  TAB,
} from '../characters.ts';
import { plainKind } from '../plain-kind.ts';
import { KINDS } from '../tape.ts';
import type { Cursor } from './cursor.ts';

const QUOTED = KINDS.indexOf('quoted');
/** Plain text that begins with one of these is something else in YAML, or might be. */
const NEVER_FIRST = new Set([...'!#%&*,:>?@[]`{|}'].map((character) => character.charCodeAt(0)));

/** Sees one scalar on one line and stops behind it; does not write it. */
export function scalar(cursor: Cursor, inFlow: boolean): boolean {
  const code = cursor.code();
  cursor.start = cursor.at;
  if (code === SINGLE_QUOTE) return singleQuoted(cursor);
  if (code === DOUBLE_QUOTE) return doubleQuoted(cursor);
  if (!mayBegin(cursor, code, inFlow)) return cursor.refuse();
  return plain(cursor, inFlow);
}

function mayBegin(cursor: Cursor, code: number, inFlow: boolean): boolean {
  if (code === DASH) {
    const next = cursor.text.charCodeAt(cursor.at + 1);
    return !isBlankOrEnd(next) && !(inFlow && isFlowIndicator(next));
  }
  return code > SPACE && code !== BYTE_ORDER_MARK && !NEVER_FIRST.has(code);
}

function plain(cursor: Cursor, inFlow: boolean): boolean {
  const { text, start } = cursor;
  const at = plainEnd(text, start, inFlow);
  if (text.charCodeAt(at) === TAB) return cursor.refuse(at);
  let end = at;
  while (text.charCodeAt(end - 1) === SPACE) end--;
  cursor.at = at;
  cursor.end = end;
  cursor.kind = plainKind(text, start, end);
  cursor.decoded = undefined;
  return true;
}

/** Where plain text stops: a line end, a tab, a comment, a colon that makes it a key, and in brackets what they are made of. */
function plainEnd(text: string, start: number, inFlow: boolean): number {
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === COLON) {
      const next = text.charCodeAt(at + 1);
      if (isBlankOrEnd(next) || (inFlow && isFlowIndicator(next))) return at;
    } else if (code === HASH) {
      if (text.charCodeAt(at - 1) === SPACE) return at;
    } else if (code === LINE_FEED || code === CARRIAGE_RETURN || code === TAB) return at;
    else if (inFlow && isFlowIndicator(code)) return at;
  }
  return text.length;
}

function singleQuoted(cursor: Cursor): boolean {
  const { text, start } = cursor;
  let isPlain = true;
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < SPACE) return cursor.refuse(at);
    if (code !== SINGLE_QUOTE) continue;
    if (text.charCodeAt(at + 1) !== SINGLE_QUOTE) {
      const inner = text.slice(start + 1, at);
      return quoted(cursor, at + 1, isPlain ? inner : inner.replaceAll("''", "'"));
    }
    isPlain = false;
    at++;
  }
  return cursor.refuse(start);
}

function doubleQuoted(cursor: Cursor): boolean {
  const { text, start } = cursor;
  let isPlain = true;
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < SPACE) return cursor.refuse(at);
    if (code === DOUBLE_QUOTE) {
      const inner = text.slice(start + 1, at);
      return quoted(cursor, at + 1, isPlain ? inner : inner.replace(/\\(.)/g, '$1'));
    }
    if (code !== BACKSLASH) continue;
    const next = text.charCodeAt(++at);
    if (next !== DOUBLE_QUOTE && next !== BACKSLASH) return cursor.refuse(at);
    isPlain = false;
  }
  return cursor.refuse(start);
}

function quoted(cursor: Cursor, end: number, decoded: string): boolean {
  cursor.at = end;
  cursor.end = end;
  cursor.kind = QUOTED;
  cursor.decoded = decoded;
  return true;
}
