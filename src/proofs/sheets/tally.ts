import { Exact } from '../../base/exact.ts';
import { type Ends, extentOf, HeldSums } from '../points/held-sums.ts';
import type { Lattice } from '../points/lattice.ts';
import type { PointSet } from '../points/point-set.ts';
import { Sums } from '../points/sums.ts';
import { Effort } from './effort.ts';
import { EMPTY, joined, keyOf, type Option, type Part, type State } from './state.ts';

/** Which sums make a difference. */
interface Matter {
  /** The cell above which none does, on the way either. */
  readonly most?: number | undefined;
  /** Cells beyond which, in the end, but the nearest does. */
  readonly ends?: Ends | undefined;
  readonly effort?: Effort | undefined;
}

/** All sums of a number of parts, and a way back from each sum to what every part gave. */
export class Tally<Filled> {
  readonly #steps: Reached<Filled>[] = [{ states: new Map([[keyOf(EMPTY), EMPTY]]), ways: new Map() }];

  constructor(
    readonly parts: readonly Part<Filled>[],
    readonly lattice: Lattice,
    { most, ends, effort = new Effort() }: Matter = {},
  ) {
    for (const [i, part] of parts.entries()) {
      const before = this.#steps.at(-1)?.states ?? new Map();
      this.#steps.push(added(before, part, { most, effort, ends: ends && endsBefore(parts.slice(i + 1), ends) }));
    }
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
    const all = beside.reduce((some, pointSet) => some.union(pointSet), fitting);
    if (all.isEmpty) return undefined;
    const cell = isLeast ? nearestZero(all) : all.high;
    const isOpen = cell % 2 !== 0;
    if (fitting.has(cell)) {
      // From a stretch, the last part gives what the sum has beyond a point, or its own middle.
      return isOpen && at % 2 !== 0 ? sum.minus(lattice.sample(at - cell)) : lattice.sample(cell);
    }
    const below = [at - cell - 1, at - cell + 1].find((number) => before.has(number));
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

/** Sums from which, whatever the parts to come give, none gets from beyond the ends to between them. */
function endsBefore(rest: readonly Part<unknown>[], { least, most }: Ends): Ends {
  const extents = rest.map(({ options }) => extentOf(options.map(({ points }) => points)));
  return {
    least: extents.reduce((low, extent) => low - extent.most, least),
    most: extents.reduce((high, extent) => high - extent.least, most),
  };
}

function added<Filled>(
  before: ReadonlyMap<string, State>,
  { options }: Part<Filled>,
  { most, ends, effort }: Matter & { readonly effort: Effort },
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
      effort.tellApart(ways.size);
      effort.spend(state.points.workWith(option.points));
    }
  }
  const pointsOf = (some: Iterable<{ readonly points: PointSet }>) => [...some].map(({ points }) => points);
  const sums = ends ? new HeldSums(ends, pointsOf(before.values()), pointsOf(options)) : new Sums();
  const states = new Map<string, State>();
  const place = new Map(options.map((option, i) => [option, i]));
  const order = (way: Way<Filled>) => place.get(way.option) ?? 0;
  for (const [key, some] of ways) {
    const [first] = some;
    if (!first) continue;
    const points = sums.of(some.map(({ before: { points: a }, option: { points: b } }) => [a, b] as const));
    const held = most === undefined ? points : points.between(points.low, most);
    effort.add(some.length, held);
    states.set(key, joined(first.before, first.option, held));
    some.sort((a, b) => order(a) - order(b));
  }
  return { states, ways };
}

/** Two stretches that hold the parts of a sum: each part as far into its own as the other. */
function halfway(sum: Exact, below: number, cell: number, lattice: Lattice): Exact {
  const ends = lattice.sample(below - 1).plus(lattice.sample(cell - 1));
  return lattice.sample(cell - 1).plus(sum.minus(ends).over(Exact.whole(2)));
}
