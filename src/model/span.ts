import { type Day, isDay } from '../base/day.ts';
import type { Located } from '../source/located.ts';
import type { Node } from '../source/node.ts';
import { text } from './field.ts';

/** From when to when something holds, both days inclusive; an end that is left out is open. */
export interface Span {
  readonly from?: Located<Day>;
  readonly to?: Located<Day>;
}

/** The `from` and `to` of a map; a text that is no day counts as left out, the schema stage reports it. */
export function spanFrom(node: Node | undefined): Span {
  return spanOf(node?.get('from'), node?.get('to'));
}

export function spanOf(first: Node | undefined, last: Node | undefined): Span {
  const from = text(first);
  const to = text(last);
  return { ...(from && isDay(from.value) && { from }), ...(to && isDay(to.value) && { to }) };
}

export function covers({ from, to }: Span, day: Day): boolean {
  return (!from || from.value <= day) && (!to || day <= to.value);
}

export function overlaps(a: Span, b: Span): boolean {
  return (!a.to || !b.from || b.from.value <= a.to.value) && (!b.to || !a.from || a.from.value <= b.to.value);
}

/** Whether it would end before it begins, and so holds on no day. */
export function isReversed(span: Span): span is Required<Span> {
  return span.from !== undefined && span.to !== undefined && span.to.value < span.from.value;
}
