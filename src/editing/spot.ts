import type { Node } from '../source/node.ts';
import type { Path, Refusal } from './change.ts';
import { commentPlaces } from './comments.ts';
import type { Stretch } from './stretch.ts';

/** A value of the file, and the map or list that holds it. */
export interface Spot {
  readonly node: Node;
  /** What the value holds, where it is a map or list. */
  readonly held: Held;
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

/** A text as it was read: maps and lists are walked once, however many ways lead through them. */
export class Ground {
  readonly #held = new Map<number, Held>();

  #comments: readonly Stretch[] | undefined;

  constructor(readonly root: Node) {}

  /** Whether a comment begins in a stretch, and not in the one that goes with its comments. */
  hasComment({ start, end }: Stretch, lost: Stretch | undefined): boolean {
    this.#comments ??= commentPlaces(this.root.tape);
    const first = firstFrom(this.#comments, start);
    for (const stretch of this.#comments.slice(first, firstFrom(this.#comments, end))) {
      if (!lost || stretch.start < lost.start || stretch.start >= lost.end) return true;
    }
    return false;
  }

  /** How far a way leads: the last value on it, and the steps for which there is nothing. */
  spotAt(path: Path): { readonly spot: Spot; readonly rest: Path } {
    let spot: Spot = { node: this.root, held: this.#in(this.root), index: 0, isInFlow: false };
    for (const [i, step] of path.entries()) {
      const next = this.#member(spot, step);
      if (!next) return { spot, rest: path.slice(i) };
      spot = next;
    }
    return { spot, rest: [] };
  }

  #member(parent: Spot, step: string | number): Spot | undefined {
    const { node: holder, held } = parent;
    const index = typeof step === 'number' ? step : held.placeOf(step.normalize('NFC'));
    const [first, node] = (holder.isMap === (typeof step === 'string') ? held.members[index] : undefined) ?? [];
    if (!first || !node) return undefined;
    const key = first === node ? undefined : first;
    standingHere(node, key ? key.place.end : holder.place.start);
    const own = { node, held: this.#in(node), parent, index, isInFlow: isFlow(parent) };
    return key ? { ...own, key } : own;
  }

  #in(node: Node): Held {
    const known = this.#held.get(node.at);
    if (known) return known;
    const held = new Held(node);
    if (!node.isScalar) this.#held.set(node.at, held);
    return held;
  }
}

/** The first of these, which stand in order, that begins at a place or behind it. */
function firstFrom(stretches: readonly Stretch[], at: number): number {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.start ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What a map or list holds, in the order of the file. */
export class Held {
  #members: readonly (readonly [first: Node, last: Node])[] | undefined;
  #places: ReadonlyMap<string, number> | undefined;
  #stretches: readonly Stretch[] | undefined;

  constructor(readonly node: Node) {}

  /** A map's keys with their values; a list's items twice. */
  get members(): readonly (readonly [first: Node, last: Node])[] {
    const { node } = this;
    this.#members ??= node.isMap ? node.pairs() : [...node.items()].map((item) => [item, item] as const);
    return this.#members;
  }

  /** The place of a map's key; -1 where it has no such key. */
  placeOf(key: string): number {
    if (!this.node.isMap) return -1;
    this.#places ??= new Map(this.members.map(([first], i) => [first.text, i]));
    return this.#places.get(key) ?? -1;
  }

  /** Where each begins and ends; refuses one that repeats what stands elsewhere. */
  get stretches(): readonly Stretch[] {
    let floor = this.node.place.start;
    this.#stretches ??= this.members.map(([first, last]) => {
      const { start } = standingHere(first, floor).place;
      floor = standingHere(last, first === last ? start : first.place.end).place.end;
      return { start, end: floor };
    });
    return this.#stretches;
  }
}

/** Whether what it holds stands in brackets. */
export function isFlow({ node, isInFlow }: Spot): boolean {
  return isInFlow || (!node.isScalar && /[{[]/.test(node.tape.file.text.charAt(node.place.start)));
}

/** Refuses a value whose place is elsewhere in the file: what an alias repeats stands before it. */
function standingHere(node: Node, floor: number): Node {
  if (node.place.start < floor) throw new Refused('alias', node);
  return node;
}
