import { Exact } from '../../base/exact.ts';
import { textAsYaml } from '../../editing/scalar-text.ts';
import type { Criterion } from '../../model/criterion.ts';
import type { Gives } from '../../scoring/modes/gives.ts';
import { modeOf } from '../../scoring/modes/index.ts';
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
  readonly leastOfUnits?: Exact | undefined;
  readonly depth: Exact;
}

type CriterionPart = Part<MarkFilled>;

/** Every mark a criterion can get (rules 9 and 10). */
export function criterionPart(criterion: Criterion, around: Around): CriterionPart {
  return { prefers: 'most', options: optionsOf(criterion, around) };
}

type Options = Option<MarkFilled>[];

function optionsOf(criterion: Criterion, around: Around): Options {
  const gives = modeOf(criterion).gives(criterion, around.leastOfUnits);
  switch (gives.is) {
    case 'steps':
      return steps(criterion, around);
    case 'values':
      return values(criterion, gives, around);
    case 'shares':
      return [only(criterion, anyFrom(gives.least ?? Exact.zero, criterion, around), gives.written)];
    case 'losses':
      return losses(criterion, gives, around);
    case 'gains':
      return gains(criterion, around);
  }
}

function anyFrom(least: Exact, { max }: Criterion, { lattice }: Around): PointSet {
  const from = lattice.cell(least);
  return PointSet.run(from, 1, lattice.cell(max.value) - from + 1);
}

function steps(criterion: Criterion, { lattice, step }: Around): Options {
  const { max, unsaid } = criterion;
  const each = lattice.cell(step);
  const all = PointSet.run(0, each, Math.floor(lattice.cell(max.value) / each) + 1);
  return [
    only(
      criterion,
      unsaid === 'full' ? all.union(PointSet.of(lattice.cell(max.value))) : all,
      (points) => (points.isMultipleOf(step) ? points.toString() : undefined), // the rest is unsaid
    ),
  ];
}

function values(criterion: Criterion, { values: all }: Extract<Gives, { is: 'values' }>, { lattice }: Around): Options {
  const { max, unsaid } = criterion;
  const points = [...all.map((value) => value.points), ...(unsaid === 'full' ? [max.value] : [])];
  return [
    only(criterion, PointSet.of(...points.map((value) => lattice.cell(value))), (given) => {
      const value = all.find((value) => value.points.equals(given));
      return value && textOfMark(value.mark);
    }),
  ];
}

/** A mark that is a name or a number, as a sheet writes it. */
export function textOfMark(mark: string | Exact): string {
  return typeof mark === 'string' ? textAsYaml(mark, true) : mark.toString();
}

function only(criterion: Criterion, points: PointSet, text: (points: Exact) => string | undefined): Option<MarkFilled> {
  const filled = (given: Exact) => ({ criterion, points: given, text: text(given) });
  return { points, filled, failing: [], worst: 0, facts: {} };
}

function losses(criterion: Criterion, { least }: Extract<Gives, { is: 'losses' }>, around: Around): Options {
  const { max } = criterion;
  const { lattice, depth } = around;
  const most = lattice.cell(max.value);
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

function gains(criterion: Criterion, around: Around): Options {
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
