import type { Exact } from '../../base/exact.ts';
import type { Rung } from '../../model/condition.ts';
import { firstThatHolds, type Ladder, type Levellable, type Levelled } from '../../scoring/level.ts';
import type { Lattice } from '../points/lattice.ts';
import type { PointSet } from '../points/point-set.ts';
import { pointsAskedBy } from './asked.ts';
import type { EverySheet, FilledSheet } from './every-sheet.ts';
import type { State } from './state.ts';
import { TotalsOfKind } from './totals-of-kind.ts';
import { writtenSheet } from './written-sheet.ts';

/** Sheets that are alike to every level, totals included, and the level they all get. */
export interface Outcome {
  /** Those of one kind differ in their totals alone, and follow one another from the lowest up; a sheet of a sample has none. */
  readonly kind: State | undefined;
  /** Their totals, none of which another level's bound parts from the others. */
  readonly totals: PointSet;
  readonly lattice: Lattice;
  /** The ends of their totals: where any number is possible up to a bound that is not, one close to it. */
  readonly lowest: Exact;
  readonly highest: Exact;
  /** One of them, as levels see it. */
  readonly totalsOfOne: Levellable;
  /** The first level whose conditions all hold. */
  readonly rung: Rung | undefined;
  readonly levelled: Levelled;
  /** One that has this total, as `examples` write it. */
  written(total: Exact): string;
  /** How much there is to say of that one. */
  detail(total: Exact): number;
}

/** What every sheet gets: the ordinary reading of levels, asked once of each kind of sheet. */
export function outcomesOf(every: EverySheet, ladder: Ladder): Outcome[] {
  const ranges = rangesOf(every);
  return every.kinds.flatMap((kind) =>
    ranges.flatMap(([from, to]) => {
      const totals = kind.points.between(from, to);
      return totals.isEmpty ? [] : [new OutcomeOfKind(kind, totals, every, ladder)];
    }),
  );
}

class OutcomeOfKind implements Outcome {
  readonly lowest: Exact;
  readonly totalsOfOne: Levellable;
  readonly levelled: Levelled;

  constructor(
    readonly kind: State,
    readonly totals: PointSet,
    private readonly every: EverySheet,
    ladder: Ladder,
  ) {
    this.lowest = this.lattice.sample(totals.low);
    this.totalsOfOne = new TotalsOfKind(kind.facts, this.lowest);
    this.levelled = ladder.levelled(this.totalsOfOne);
  }

  get lattice() {
    return this.every.lattice;
  }

  get highest() {
    return this.lattice.sample(this.totals.high);
  }

  get rung() {
    return firstThatHolds(this.every.criteria.rungs, this.totalsOfOne);
  }

  written(total: Exact): string {
    return writtenSheet(this.every.sheet(this.kind, total), this.every.criteria.groups);
  }

  detail(total: Exact): number {
    return detailOf(this.every.sheet(this.kind, total));
  }
}

/** How much there is to say of a sheet: marks that are neither full nor zero, and what happened besides. */
function detailOf({ marks, bonus, penalty }: FilledSheet): number {
  const partial = marks.filter(({ points, criterion }) => !points.isZero && !points.equals(criterion.max.value));
  const happened = [...bonus, ...penalty].filter(({ times }) => times > 0);
  return partial.length + happened.length;
}

export function levelNameAt(totals: Levellable, ladder: Ladder): string {
  return levelNameOf(ladder.levelled(totals));
}

/** The level in the end, or that there is none, as a word to compare. */
export function levelNameOf(levelled: Levelled): string {
  return levelled.byConditions === undefined ? 'none' : `= ${levelled.level}`;
}

/** The line of totals cut at every bound that a level has on points. */
export function rangesOf({ criteria, lattice, totals }: EverySheet): (readonly [from: number, to: number])[] {
  const bounds = pointsAskedBy(criteria.rungs).map((value) => lattice.cell(value));
  const cuts = [...new Set(bounds)].sort((a, b) => a - b);
  let from = totals.low;
  const ranges: (readonly [number, number])[] = [];
  for (const cut of cuts) {
    ranges.push([from, cut - 1], [cut, cut]);
    from = cut + 1;
  }
  return [...ranges, [from, totals.high]];
}
