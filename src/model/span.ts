import type { Day } from '../base/day.ts';
import type { Span } from '../declared/kinds/shapes.ts';
import type { Node } from '../source/node.ts';
import { day } from './field.ts';

export type { Span };

/** The `from` and `to` of a map; a text that is no day counts as left out, the schema stage reports it. */
export function spanFrom(node: Node | undefined): Span {
  return spanOf(day(node?.get('from')), day(node?.get('to')));
}

export function spanOf(from: Span['from'], to: Span['to']): Span {
  if (from && to) return { from, to };
  return from ? { from } : to ? { to } : {};
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
