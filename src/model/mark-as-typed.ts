import { Exact } from '../base/exact.ts';
import type { Node } from '../source/node.ts';

/** Digits that a mark may have (rule 38). */
export const MOST_DIGITS = 30;

/** A number as it must be typed and short enough to compute with; nothing otherwise. */
export function number(node: Node): Exact | undefined {
  return node.kind === 'number' && !isTooLong(node) ? Exact.parse(node.text) : undefined;
}

/** Whether a number has more digits than a mark may have; `too-many-digits` reports it. */
export function isTooLong(node: Node): boolean {
  const { start, end } = node.place;
  return end - start > MOST_DIGITS && node.kind === 'number' && node.text.replace(/\D/g, '').length > MOST_DIGITS;
}

/** The values that a mark is made of, however deep, itself where it is one. */
export function numbersIn(value: Node): readonly Node[] {
  if (value.isMap) return value.pairs().flatMap(([, part]) => numbersIn(part));
  return value.isList ? [...value.items()].flatMap(numbersIn) : [value];
}

/** Whether somebody typed a decimal comma, `16,5`, in quotes or not; `decimal-comma` reports it. */
export function isDecimalComma(node: Node): boolean {
  return (node.kind === 'text' || node.kind === 'quoted') && /^-?\d+,\d+$/.test(node.text);
}

/** What somebody typed, on one line and not longer than a message can bear. */
export function typed(node: Node): string {
  const text = node.source.replace(/\s+/g, ' ').trim();
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
