import { commonDivisor } from '../../base/decimal-text.ts';
import { Exact } from '../../base/exact.ts';
import { textAsYaml } from '../../editing/scalar-text.ts';
import type { Criterion } from '../../model/criterion.ts';
import { PointSet } from '../points/point-set.ts';
import { type Frame, type Happened, worthOf } from './events.ts';
import type { Option, Part } from './state.ts';

/** A criterion and its mark as a sheet writes it; undefined where nothing is written and `unsaid: full` counts. */
export interface MarkFilled {
  readonly criterion: Criterion;
  readonly points: Exact;
  readonly text: string | undefined;
}

/** What a criterion can give: `step` is that of typed marks, `depth` as much as is looked at of what is lost without a floor. */
export interface Around extends Frame {
  readonly step: Exact;
  readonly depth: Exact;
}

type CriterionPart = Part<MarkFilled>;

/** Every mark a criterion can get (rules 9 and 10). */
export function criterionPart(criterion: Criterion, around: Around): CriterionPart {
  const of = PARTS[criterion.mode.value] ?? marks;
  return { prefers: 'most', options: of(criterion, around) };
}

type Options = Option<MarkFilled>[];

const PARTS: Readonly<Record<string, (criterion: Criterion, around: Around) => Options>> = {
  mark: marks,
  grade: grades,
  ratio: shares,
  members: shares,
  deduct: deductions,
  count: counts,
};

function marks(criterion: Criterion, { lattice, step }: Around): Options {
  const { max, unsaid } = criterion;
  const each = lattice.cell(step);
  const steps = PointSet.run(0, each, Math.floor(lattice.cell(max.value) / each) + 1);
  const all = unsaid === 'full' ? steps.union(PointSet.of(lattice.cell(max.value))) : steps;
  return [
    only(criterion, all, (points) => (points.isMultipleOf(step) ? points.toString() : undefined)), // the rest is unsaid
  ];
}

function grades(criterion: Criterion, { lattice }: Around): Options {
  const worth = [...criterion.grades].map(([name, { value }]) => [name, value] as const);
  const values = [...worth.map(([, value]) => value), ...(criterion.unsaid === 'full' ? [criterion.max.value] : [])];
  const named = (points: Exact) => worth.find(([, value]) => value.equals(points))?.[0];
  return [
    only(criterion, PointSet.of(...values.map((value) => lattice.cell(value))), (points) => {
      const name = named(points);
      return name === undefined ? undefined : textAsYaml(name, true);
    }),
  ];
}

/** Any share of the maximum: of what was assigned, or of a unit's members. */
function shares(criterion: Criterion, { lattice }: Around): Options {
  const { max, mode } = criterion;
  const all = PointSet.run(0, 1, lattice.cell(max.value) + 1);
  return [
    only(criterion, all, (points) => {
      if (mode.value === 'members') return points.toString();
      const [done, assigned] = asRatio(max.value.isZero ? Exact.one : points.over(max.value));
      return `{done: ${done}, assigned: ${assigned}}`;
    }),
  ];
}

function only(criterion: Criterion, points: PointSet, text: (points: Exact) => string | undefined): Option<MarkFilled> {
  const filled = (given: Exact) => ({ criterion, points: given, text: text(given) });
  return { points, filled, failing: [], worst: 0, facts: {} };
}

function deductions(criterion: Criterion, around: Around): Options {
  const { max, floor } = criterion;
  const { lattice, depth } = around;
  const most = lattice.cell(max.value);
  const least = floor === 'none' ? undefined : floor.value;
  const worth = worthOf(criterion.events, least ? max.value.minus(least) : depth, around, criterion);
  return worth.states.map((state) => {
    const left = state.points.negated().moved(most);
    const points = least ? left.atLeast(lattice.cell(least)) : left;
    return {
      ...state,
      points,
      filled: (given) => {
        const isHeld = least?.equals(given);
        const lost = isHeld ? state.points.between(most - lattice.cell(given), state.points.high) : undefined;
        const sum = lost ? lattice.sample(lost.low) : max.value.minus(given);
        return { criterion, points: given, text: happenedText(worth.traced(state, sum)) };
      },
    };
  });
}

function counts(criterion: Criterion, around: Around): Options {
  const { lattice } = around;
  const { max } = criterion;
  const worth = worthOf(criterion.events, max.value, around, criterion);
  const most = lattice.cell(max.value);
  return worth.states.map((state) => ({
    ...state,
    points: state.points.atMost(most),
    filled: (given) => {
      const isHeld = given.equals(max.value);
      const sum = isHeld ? lattice.sample(state.points.between(most, state.points.high).low) : given;
      return { criterion, points: given, text: happenedText(worth.traced(state, sum)) };
    },
  }));
}

function happenedText(happened: readonly Happened[]): string {
  const noted = happened.filter(({ times }) => times > 0).map(({ event, times }) => `${event.id.value}: ${times}`);
  return `{${noted.reverse().join(', ')}}`;
}

/** A share as two whole numbers. */
function asRatio(share: Exact): [done: string, assigned: string] {
  const [done = '0', assigned] = share.toString().split('/');
  if (assigned !== undefined) return [done, assigned];
  let whole = Exact.one;
  while (!share.times(whole).isWhole) whole = whole.times(Exact.whole(10));
  const by = commonDivisor(share.times(whole).floor, whole.floor);
  return [share.times(whole), whole].map((part) => part.over(Exact.whole(by)).toString()) as [string, string];
}
