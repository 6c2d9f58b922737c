import { DASH, DOT, isDigit } from './characters.ts';
import { KINDS } from './tape.ts';

const NOTHING = KINDS.indexOf('nothing');
const BOOLEAN = KINDS.indexOf('boolean');
const NUMBER = KINDS.indexOf('number');
const TEXT = KINDS.indexOf('text');

/** The kind of an unquoted scalar, by its characters alone; both readers ask here. */
export function plainKind(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start);
  if (isDigit(first) || first === DASH) return isNumber(text, start, end) ? NUMBER : TEXT;
  const length = end - start;
  if (length > 5) return TEXT;
  if (length === 0) return NOTHING;
  if (length === 1) return first === 0x7e ? NOTHING : TEXT;
  if (first === 0x74 && length === 4 && text.startsWith('true', start)) return BOOLEAN;
  if (first === 0x66 && length === 5 && text.startsWith('false', start)) return BOOLEAN;
  return first === 0x6e && length === 4 && text.startsWith('null', start) ? NOTHING : TEXT;
}

function isNumber(text: string, start: number, end: number): boolean {
  const whole = text.charCodeAt(start) === DASH ? start + 1 : start;
  const point = digitsEnd(text, whole, end);
  if (point === whole) return false;
  if (point === end) return true;
  if (text.charCodeAt(point) !== DOT) return false;
  return point + 1 < end && digitsEnd(text, point + 1, end) === end;
}

function digitsEnd(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isDigit(text.charCodeAt(at))) at++;
  return at;
}
