import { Node } from '../source/node.ts';
import type { Tape } from '../source/tape.ts';
import { below, segmentsOf } from './description.ts';

type Pair = readonly [key: Node, value: Node];

/** A value, where it stands in the file's tree, and the map or list that holds it. */
export interface Spot {
  readonly node: Node;
  readonly path: string;
  readonly around: Node | undefined;
}

/** A file's values by JSON pointer and by offset; each map and list is walked once, however much is wrong with it. */
export class Tree {
  readonly root: Node;
  readonly #items = new Map<number, readonly Node[]>();
  readonly #pairs = new Map<number, readonly Pair[]>();
  readonly #places = new Map<number, ReadonlyMap<number, number>>();
  readonly #byName = new Map<number, ReadonlyMap<string, Pair>>();

  constructor(tape: Tape) {
    this.root = new Node(tape, 0);
  }

  items(list: Node): readonly Node[] {
    return kept(this.#items, list.at, () => [...list.items()]);
  }

  pairs(map: Node): readonly Pair[] {
    return kept(this.#pairs, map.at, () => [...map.pairs()]);
  }

  /** The place of a key among the pairs of a map. */
  placeOf(map: Node, key: Node): number {
    const places = () => new Map(this.pairs(map).map(([node], i) => [node.at, i]));
    return kept(this.#places, map.at, places).get(key.at) ?? -1;
  }

  /** A pair of a map by its key; of a key that stands twice, the last, as in the plain values. */
  pair(map: Node, name: string): Pair | undefined {
    const byName = () => new Map(this.pairs(map).map((pair) => [pair[0].text, pair]));
    return kept(this.#byName, map.at, byName).get(name);
  }

  /** The pair that follows the one with this value. */
  pairAfter(map: Node, value: Node): Pair | undefined {
    const pairs = this.pairs(map);
    return pairs[lastFrom(pairs, value.place.start, ([, node]) => node) + 1];
  }

  /** The value at a JSON pointer. */
  at(pointer: string): Node | undefined {
    let node: Node | undefined = this.root;
    for (const segment of segmentsOf(pointer)) {
      if (!node) return undefined;
      node = node.isList ? this.items(node)[Number(segment)] : this.pair(node, segment)?.[1];
    }
    return node;
  }

  /** The key whose value a JSON pointer leads to; nothing for an item of a list. */
  keyAt(pointer: string): Node | undefined {
    const around = this.at(pointer.slice(0, pointer.lastIndexOf('/')));
    return around && this.pair(around, segmentsOf(pointer).at(-1) ?? '')?.[0];
  }

  /** The single value that an offset of the text lies in; nothing between values. */
  spotAt(offset: number): Spot | undefined {
    let spot: Spot = { node: this.root, path: '', around: undefined };
    while (!spot.node.isScalar) {
      const inner = this.#inner(spot, offset);
      if (!inner) return undefined;
      spot = inner;
    }
    return spot;
  }

  #inner({ node, path }: Spot, offset: number): Spot | undefined {
    if (node.isList) {
      const items = this.items(node);
      const index = lastFrom(items, offset, (item) => item);
      const item = items[index];
      return item && offset < item.place.end ? { node: item, path: `${path}/${index}`, around: node } : undefined;
    }
    const pairs = this.pairs(node);
    const [key, value] = pairs[lastFrom(pairs, offset, ([, node]) => node)] ?? [];
    const isInside = value !== undefined && offset < value.place.end;
    return key && isInside ? { node: value, path: below(path, key.text), around: node } : undefined;
  }
}

/** Where the last one stands that begins at an offset or before; -1 where none does. */
function lastFrom<T>(all: readonly T[], offset: number, node: (nonNullable: T) => Node): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const nonNullable = all[middle];
    if (nonNullable !== undefined && node(nonNullable).place.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function kept<T>(known: Map<number, T>, at: number, make: () => T): T {
  const found = known.get(at) ?? make();
  known.set(at, found);
  return found;
}
