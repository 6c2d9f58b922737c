import { lineAt } from '../source/line-of.ts';
import type { Located, Place } from '../source/located.ts';

/** Something whose id another of its kind has had before. */
export interface Repeated<T> {
  readonly item: T;
  readonly id: string;
  readonly at: Place;
  readonly first: T;
  /** The line of the first. */
  readonly line: number;
}

/** All but the first of those that have one id. */
export function* repeated<T extends { readonly id: Located<string> }>(items: Iterable<T>): Generator<Repeated<T>> {
  const known = new Map<string, T>();
  for (const item of items) {
    const id = item.id.value;
    const first = known.get(id);
    if (first) yield { item, id, first, at: item.id.place, line: lineAt(first.id.place) };
    else known.set(id, item);
  }
}
