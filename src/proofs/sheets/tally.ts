import { Exact } from '../../base/exact.ts';
import type { Lattice } from '../points/lattice.ts';
import { PointSet } from '../points/point-set.ts';
import { Sums } from '../points/sums.ts';
import { type Failing, failingOfBoth, textOf } from './asked.ts';
import type { Facts } from './totals-of-kind.ts';

/** What some sheets, or parts of sheets, have in common that levels can tell apart from others. */
export interface Common {
  /** Of the conditions about what is filled in. */
  readonly failing: Failing;
  /** Place of the worst level that what happened limits to, best first; 0 where it limits nothing. */
  readonly worst: number;
  /** One of them. */
  readonly facts: Partial<Facts>;
  readonly points: PointSet;
}

/** Ways of filling one part of a sheet that are alike to every level but for the points. */
export interface Option<Filled> extends Common {
  /** One of these ways that gives exactly so many points, which are among `points`. */
  filled(points: Exact): Filled;
}

/** One part of a sheet: a criterion, an event, a group. */
export interface Part<Filled> {
  readonly options: readonly Option<Filled>[];
  /** Where several ways lead to one sum: full marks rather than none, or as little as possible. */
  readonly prefers: 'most' | 'least';
}

/** Everything that some parts can add up to, as far as levels tell it apart. */
export type State = Common;

/** How many states are looked at before the whole is called out of reach. */
const MOST_STATES = 3000;

/** More kinds of sheet than can be gone through. */
export class OutOfReach extends Error {}

/** All sums of a number of parts, and a way back from each sum to what every part gave. */
export class Tally<Filled> {
  readonly #steps: Reached<Filled>[] = [{ states: new Map([[keyOf(EMPTY), EMPTY]]), ways: new Map() }];

  constructor(
    readonly parts: readonly Part<Filled>[],
    readonly lattice: Lattice,
    /** The cell above which sums make no difference any more. */
    most?: number,
  ) {
    for (const part of parts) this.#steps.push(added(this.#steps.at(-1)?.states ?? new Map(), part, most));
  }

  get states(): State[] {
    return [...(this.#steps.at(-1)?.states.values() ?? [])];
  }

  /** What each part gave, in their order, for a sum that is among the state's points. */
  traced(state: State, sum: Exact): Filled[] {
    const filled: Filled[] = [];
    let [to, rest] = [state, sum];
    for (let i = this.parts.length - 1; i >= 0; i -= 1) {
      const step = this.#stepBack(i, to, rest);
      filled.unshift(step.option.filled(step.given));
      [to, rest] = [step.before, rest.minus(step.given)];
    }
    return filled;
  }

  #stepBack(i: number, to: State, sum: Exact): Step<Filled> {
    const part = this.parts[i];
    for (const { before, option } of this.#steps[i + 1]?.ways.get(keyOf(to)) ?? []) {
      const given = this.#given(sum, before.points, option.points, part?.prefers === 'least');
      if (given) return { before, option, given };
    }
    throw new Error('a sum that the parts were said to have has no way back');
  }

  /** What of the sum the last part gave. */
  #given(sum: Exact, before: PointSet, option: PointSet, isLeast: boolean): Exact | undefined {
    const { lattice } = this;
    const at = lattice.cell(sum);
    const fitting = option.partsOf(at, before);
    // Two stretches make one of double length.
    const beside = at % 2 === 0 ? [] : [-1, 1].map((by) => option.open.partsOf(at + by, before));
    const all = beside.reduce((some, one) => some.union(one), fitting);
    if (all.isEmpty) return undefined;
    const cell = isLeast ? nearestZero(all) : all.high;
    const isOpen = cell % 2 !== 0;
    if (fitting.has(cell)) {
      // From a stretch, the last part gives what the sum has beyond a point, or its own middle.
      return isOpen && at % 2 !== 0 ? sum.minus(lattice.sample(at - cell)) : lattice.sample(cell);
    }
    const below = [at - cell - 1, at - cell + 1].find((one) => before.has(one));
    return below === undefined ? undefined : halfway(sum, below, cell, lattice);
  }
}

function nearestZero(points: PointSet): number {
  const [above, below] = [points.between(0, points.high), points.between(points.low, -1)];
  if (above.isEmpty || below.isEmpty) return above.isEmpty ? below.high : above.low;
  return above.low <= -below.high ? above.low : below.high;
}

/** What a number of parts add up to, and of what before the last of them: of its options the first comes first. */
interface Reached<Filled> {
  readonly states: ReadonlyMap<string, State>;
  readonly ways: ReadonlyMap<string, readonly Way<Filled>[]>;
}

interface Way<Filled> {
  readonly before: State;
  readonly option: Option<Filled>;
}

interface Step<Filled> extends Way<Filled> {
  readonly given: Exact;
}

const EMPTY: State = { failing: [], worst: 0, facts: {}, points: PointSet.of(0) };

function added<Filled>(
  before: ReadonlyMap<string, State>,
  { options }: Part<Filled>,
  most: number | undefined,
): Reached<Filled> {
  const ways = new Map<string, Way<Filled>[]>();
  for (const state of before.values()) {
    for (const option of options) {
      if (state.points.isEmpty || option.points.isEmpty) continue;
      if (most !== undefined && state.points.low + option.points.low > most) continue;
      const key = keyOf(state, option);
      const others = ways.get(key);
      if (others) others.push({ before: state, option });
      else ways.set(key, [{ before: state, option }]);
      if (ways.size > MOST_STATES) throw new OutOfReach();
    }
  }
  const sums = new Sums();
  const states = new Map<string, State>();
  const place = new Map(options.map((option, i) => [option, i]));
  const order = (one: Way<Filled>) => place.get(one.option) ?? 0;
  for (const [key, some] of ways) {
    const [first] = some;
    if (!first) continue;
    const points = sums.of(some.map(({ before: { points: a }, option: { points: b } }) => [a, b] as const));
    const held = most === undefined ? points : points.between(points.low, most);
    states.set(key, joined(first.before, first.option, held));
    some.sort((a, b) => order(a) - order(b));
  }
  return { states, ways };
}

function joined(state: State, option: Common, points: PointSet): State {
  const worst = Math.max(state.worst, option.worst);
  return { points, worst, failing: failingOfBoth(state.failing, option.failing), facts: joinedFacts(state, option) };
}

/** What levels see of a sheet that has both. */
export function joinedFacts(state: Common, option: Common): Partial<Facts> {
  const [a, b] = [state.facts, option.facts];
  return {
    ...a,
    ...b,
    groups: new Map([...(a.groups ?? []), ...(b.groups ?? [])]),
    times: new Map([...(a.times ?? []), ...(b.times ?? [])]),
    limiting: option.worst > state.worst ? b.limiting : a.limiting,
  };
}

/** The same text for what levels cannot tell apart. */
export function keyOf(state: Common, option?: Common): string {
  const failing = option ? failingOfBoth(state.failing, option.failing) : state.failing;
  return `${Math.max(state.worst, option?.worst ?? 0)}: ${textOf(failing)}`;
}

/** Two stretches that hold the parts of a sum: each part as far into its own as the other. */
function halfway(sum: Exact, below: number, cell: number, lattice: Lattice): Exact {
  const ends = lattice.sample(below - 1).plus(lattice.sample(cell - 1));
  return lattice.sample(cell - 1).plus(sum.minus(ends).over(Exact.whole(2)));
}
