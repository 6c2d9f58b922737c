import { CARRIAGE_RETURN, DASH, DOT, HASH, isBlankOrEnd, LINE_FEED, SPACE, TAB } from '../characters.ts';
import type { Cursor } from './cursor.ts';

const PERCENT = 0x25;

/** From a line's start on to the next character that is neither blank nor comment; sets `indent`, -1 at the end. */
export function toContent(cursor: Cursor): boolean {
  const { text } = cursor;
  for (let lineStart = cursor.at; ; ) {
    let at = lineStart;
    while (text.charCodeAt(at) === SPACE) at++;
    const code = text.charCodeAt(at);
    if (code === TAB) return cursor.refuse(at);
    if (code === HASH || isBlankOrEnd(code)) {
      const lineFeed = code === LINE_FEED ? at : text.indexOf('\n', at);
      lineStart = lineFeed + 1;
      if (lineFeed !== -1) continue;
      cursor.at = text.length;
      cursor.indent = -1;
      return true;
    }
    cursor.at = at;
    cursor.lineStart = lineStart;
    cursor.indent = at - lineStart;
    return at > lineStart || !isMarker(text, at) || cursor.refuse(at);
  }
}

/** After a value: nothing more on its line but blanks and a comment; goes on to the next content. */
export function toNextLine(cursor: Cursor): boolean {
  const { text } = cursor;
  cursor.skipSpaces();
  const code = cursor.code();
  if (code === HASH ? text.charCodeAt(cursor.at - 1) !== SPACE : !isLineEnd(code)) return cursor.refuse();
  const lineFeed = text.indexOf('\n', cursor.at);
  cursor.at = lineFeed === -1 ? text.length : lineFeed + 1;
  return toContent(cursor);
}

export function isLineEnd(code: number): boolean {
  return code === LINE_FEED || code === CARRIAGE_RETURN || Number.isNaN(code);
}

/** A dash that begins a list's item. */
export function isAtDash(cursor: Cursor): boolean {
  return cursor.code() === DASH && isBlankOrEnd(cursor.text.charCodeAt(cursor.at + 1));
}

/** `---`, `...` or a directive: what only `yaml` understands. */
function isMarker(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === PERCENT) return true;
  return (code === DASH || code === DOT) && text.charCodeAt(at + 1) === code && text.charCodeAt(at + 2) === code;
}
