import type { Node } from '../source/node.ts';
import type { Path, Refusal } from './change.ts';

/** A value of the file, and the map or list that holds it. */
export interface Spot {
  readonly node: Node;
  /** Its key; an item of a list has none. */
  readonly key?: Node;
  readonly parent?: Spot;
  /** Its place among its neighbours, from 0. */
  readonly index: number;
  /** Whether it stands inside brackets. */
  readonly isInFlow: boolean;
}

/** Says that a change cannot be made; caught in `changed.ts`, which hands it on as a value. */
export class Refused extends Error {
  constructor(
    readonly why: Refusal['why'],
    readonly node?: Node,
  ) {
    super(why);
  }
}

/** A text as it was read: long lists are walked once, however many ways lead through them. */
export class Ground {
  readonly #items = new Map<number, readonly Node[]>();

  constructor(readonly root: Node) {}

  /** How far a way leads: the last value on it, and the steps for which there is nothing. */
  spotAt(path: Path): { readonly spot: Spot; readonly rest: Path } {
    let spot: Spot = { node: this.root, index: 0, isInFlow: false };
    for (const [i, step] of path.entries()) {
      const next = typeof step === 'string' ? underKey(spot, step) : this.#item(spot, step);
      if (!next) return { spot, rest: path.slice(i) };
      spot = next;
    }
    return { spot, rest: [] };
  }

  #item(parent: Spot, index: number): Spot | undefined {
    const { at, place } = parent.node;
    const items = this.#items.get(at) ?? [...parent.node.items()];
    this.#items.set(at, items);
    const node = items[index];
    return node && { node: standingHere(node, place.start), parent, index, isInFlow: isFlow(parent) };
  }
}

function underKey(parent: Spot, name: string): Spot | undefined {
  const pairs = [...parent.node.pairs()];
  const index = pairs.findIndex(([key]) => key.text === name.normalize('NFC'));
  const [key, node] = pairs[index] ?? [];
  return key && node && { node: standingHere(node, key.place.end), key, parent, index, isInFlow: isFlow(parent) };
}

/** Whether what it holds stands in brackets. */
export function isFlow({ node, isInFlow }: Spot): boolean {
  return isInFlow || (!node.isScalar && /^[{[]/.test(node.source));
}

/** Refuses a value whose place is elsewhere in the file: what an alias repeats stands before it. */
function standingHere(node: Node, floor: number): Node {
  if (node.place.start < floor) throw new Refused('alias', node);
  return node;
}

/** Where a pair or item of a map or list begins and ends: a key's start and its value's end. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The stretches of what a map or list holds; refuses one that repeats what stands elsewhere. */
export function stretchesIn({ node }: Spot): Stretch[] {
  let floor = node.place.start;
  const members = node.isMap ? [...node.pairs()] : [...node.items()].map((item) => [item, item] as const);
  return members.map(([first, last]) => {
    const { start } = standingHere(first, floor).place;
    floor = standingHere(last, first === last ? start : first.place.end).place.end;
    return { start, end: floor };
  });
}
