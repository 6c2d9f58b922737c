import { Exact } from '../base/exact.ts';
import type { Place } from '../source/located.ts';
import type { Node } from '../source/node.ts';

/** What a file says, by what it is about and not by where it stands: order, layout and comments make no difference. */
export interface Matter {
  readonly place: Place;
  /** What a single value says; undefined where there is something inside. */
  readonly said: string | undefined;
  readonly inside: ReadonlyMap<string, Matter>;
}

/** A single value. */
export function saying(said: string, place: Place): Matter {
  return { said, place, inside: NONE };
}

/** Several things about one. */
export function holding(inside: ReadonlyMap<string, Matter>, place: Place): Matter {
  return { said: undefined, place, inside };
}

const NO_KEYS: ReadonlySet<string> = new Set();
const NONE: ReadonlyMap<string, Matter> = new Map();

/** A value of a file and all inside it; `leftOut` are keys of its own that say nothing here, `below` those of anything inside it. */
export function matterOf(
  node: Node,
  leftOut: ReadonlySet<string> = NO_KEYS,
  below: ReadonlySet<string> = NO_KEYS,
): Matter {
  const { place } = node;
  if (node.isMap) {
    const pairs = node.pairs().filter(([key]) => !leftOut.has(key.text));
    return holding(new Map(pairs.map(([key, value]) => [key.text, matterOf(value, below, below)])), place);
  }
  if (!node.isList) return saying(saidBy(node), place);
  const inside = new Map<string, Matter>();
  let index = 0;
  for (const item of node.items()) {
    put(inside, nameOf(item) ?? `#${index}`, matterOf(item, below, below));
    index += 1;
  }
  return holding(inside, place);
}

/** Adds to what is known of one; a second thing of one name stands beside it. */
export function put(into: Map<string, Matter>, name: string, matter: Matter): void {
  const known = into.get(name);
  if (known && known.said === undefined && matter.said === undefined) {
    const inside = new Map(known.inside);
    for (const [key, otherMatter] of matter.inside) put(inside, key, otherMatter);
    into.set(name, holding(inside, known.place));
  } else into.set(known ? freeName(name, into) : name, matter);
}

function freeName(name: string, taken: ReadonlyMap<string, Matter>): string {
  let count = 2;
  while (taken.has(`${name} (${count})`)) count += 1;
  return `${name} (${count})`;
}

/** `15.50` says what `15.5` does. */
function saidBy(node: Node): string {
  return (node.kind === 'number' ? Exact.parse(node.text)?.toString() : undefined) ?? node.text;
}

const NAMES = ['member', 'unit', 'id', 'event', 'criterion', 'period'];

/** What an item of a list is about. */
function nameOf(item: Node): string | undefined {
  for (const key of NAMES) {
    const value = item.get(key);
    if (value?.isScalar) return value.text;
  }
  return item.isScalar ? item.text : undefined;
}

/** One difference between two states of the same matter. */
export interface Difference {
  /** What it is about, from the outside to the inside. */
  readonly path: readonly string[];
  /** What stood there and what stands there; undefined where nothing does. */
  readonly before: Matter | undefined;
  readonly after: Matter | undefined;
}

/** Where two states differ; of what is wholly gone or wholly new, one difference. */
export function differences(
  before: Matter | undefined,
  after: Matter | undefined,
  path: readonly string[] = [],
): Difference[] {
  if (!before || !after) {
    const there = before ?? after;
    const [only] = there?.inside.size === 1 ? there.inside : [];
    if (only) return differences(before && only[1], after && only[1], [...path, only[0]]);
    return there ? [{ path, before, after }] : [];
  }
  if (before.said !== undefined || after.said !== undefined)
    return before.said === after.said ? [] : [{ path, before, after }];
  const keys = new Set([...before.inside.keys(), ...after.inside.keys()]);
  return [...keys].flatMap((key) => differences(before.inside.get(key), after.inside.get(key), [...path, key]));
}

/** What a matter says, on one line. */
export function told(matter: Matter): string {
  if (matter.said !== undefined) return matter.said;
  return [...matter.inside]
    .map(([key, matter]) => `${key}: ${matter.said === undefined ? `{${told(matter)}}` : matter.said}`)
    .join(', ');
}
