import { type Day, isDay } from '../base/day.ts';
import { Exact } from '../base/exact.ts';
import type { Located } from '../source/located.ts';
import type { Node } from '../source/node.ts';

/** Readers of single fields. They take what is there and leave out what is not of that kind: the schema stage reports it. */

export function text(node: Node | undefined): Located<string> | undefined {
  return node?.isScalar ? node.located : undefined;
}

/** What stands where a value is still to come; `open` and `decide` write it. */
export const UNFINISHED = '…';

/** A text that is no longer an “…”. */
export function given(node: Node | undefined): Located<string> | undefined {
  return node?.source === UNFINISHED ? undefined : text(node);
}

/** A day of the calendar; nothing where it is none, or still an “…”. */
export function day(node: Node | undefined): Located<Day> | undefined {
  const written = text(node);
  return written && isDay(written.value) ? written : undefined;
}

/** A whole number from 0 of people, ballots or years, which are no points. */
export function count(node: Node | undefined): Located<number> | undefined {
  const written = text(node);
  return written && /^\d{1,9}$/.test(written.value)
    ? { value: Number(written.value), place: written.place }
    : undefined;
}

export function exact(node: Node | undefined): Located<Exact> | undefined {
  const value = node?.isScalar ? Exact.parse(node.text) : undefined;
  return node && value ? { value, place: node.place } : undefined;
}

export function flag(node: Node | undefined): boolean | undefined {
  return node?.kind === 'boolean' ? node.text === 'true' : undefined;
}

/** What `item` makes of each member of a list; what it makes nothing of is left out. */
export function list<T>(node: Node | undefined, item: (node: Node) => T | undefined): T[] {
  const items: T[] = [];
  for (const each of node?.items() ?? []) {
    const value = item(each);
    if (value !== undefined) items.push(value);
  }
  return items;
}

export function texts(node: Node | undefined): Located<string>[] {
  return list(node, text);
}

/** One text, or a list of them. */
export function someTexts(node: Node | undefined): Located<string>[] {
  const only = text(node);
  return only ? [only] : texts(node);
}
