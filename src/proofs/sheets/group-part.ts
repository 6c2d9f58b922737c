import type { Exact } from '../../base/exact.ts';
import type { Group } from '../../model/criterion.ts';
import type { PointSet } from '../points/point-set.ts';
import { cutsOf, failingOfBoth, failingOn } from './asked.ts';
import { type Around, criterionPart, type MarkFilled } from './criterion-part.ts';
import type { Option, Part, State } from './state.ts';
import { Tally } from './tally.ts';
import { TotalsOfKind } from './totals-of-kind.ts';

/** What a group's criteria can add up to, held at its maximum and told apart where conditions tell it apart. */
export function groupPart(group: Group, around: Around): Part<MarkFilled[]> {
  const { lattice, asked } = around;
  const criteria = new Tally(
    group.criteria.map((criterion) => criterionPart(criterion, around)),
    lattice,
  );
  const most = lattice.cell(group.max.value);
  const id = group.id.value;
  const cuts = cutsOf(group, asked).map((cut) => lattice.cell(cut));
  return { prefers: 'most', options: criteria.states.flatMap((state) => classes(state)) };

  function classes(state: State): Option<MarkFilled[]>[] {
    const held = state.points.atMost(most);
    const starts = [held.low, ...cuts];
    return starts.flatMap((start, i) => {
      const points = held.between(start, (starts[i + 1] ?? held.high + 1) - 1);
      return points.isEmpty ? [] : [option(state, points)];
    });
  }

  function option(state: State, points: PointSet): Option<MarkFilled[]> {
    const fact = { points: lattice.sample(points.low), max: group.max.value };
    const facts = { ...state.facts, groups: new Map([[id, fact]]) };
    return {
      points,
      facts,
      worst: state.worst,
      failing: failingOfBoth(state.failing, failingOn('group', id, new TotalsOfKind(facts), asked)),
      filled: (given) => criteria.traced(state, sumOf(state, given)),
    };
  }

  /** Before the maximum held it. */
  function sumOf({ points }: State, given: Exact): Exact {
    return given.equals(group.max.value) ? lattice.sample(points.between(most, points.high).low) : given;
  }
}
