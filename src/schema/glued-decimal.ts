import type { Place } from '../source/located.ts';
import type { Node } from '../source/node.ts';
import type { Case } from './case.ts';
import { isBare } from './split-text.ts';

/** `A2:16,5` in brackets: no blank behind the colon and a decimal comma, of which YAML makes the keys `A2:16` and `5`. */
export interface GluedDecimal {
  readonly written: string;
  /** As it must be typed but for the blank: `A2:16.5`. */
  readonly meant: string;
  readonly place: Place;
  /** The key that says so; the other is silent. */
  readonly first: Node;
}

/** What the hand wrote, where a key is the one half or the other of it. */
export function gluedDecimal({ tree, node: map }: Case, key: Node): GluedDecimal | undefined {
  const pairs = tree.pairs(map);
  const index = tree.placeOf(map, key);
  const start = /^\d+$/.test(key.text) ? index - 1 : index;
  const [whole, rest] = [pairs[start], pairs[start + 1]];
  if (!whole || !rest || !isBare(whole) || !isBare(rest) || !map.source.startsWith('{')) return undefined;
  const [first, last] = [whole[0], rest[0]];
  const { file } = first.place;
  const isSplit = /^, ?$/.test(file.text.slice(first.place.end, last.place.start));
  if (!isSplit || !/^[^:]+:\d+$/.test(first.source) || !/^\d+$/.test(last.source)) return undefined;
  const place = { file, start: first.place.start, end: last.place.end };
  return { written: file.text.slice(place.start, place.end), meant: `${first.text}.${last.text}`, place, first };
}
