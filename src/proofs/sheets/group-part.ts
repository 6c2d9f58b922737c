import type { Exact } from '../../base/exact.ts';
import type { Group } from '../../model/criterion.ts';
import { type Around, criterionPart, type MarkFilled } from './criterion-part.ts';
import type { PointSet } from './point-set.ts';
import { type Option, type Part, type State, Tally } from './tally.ts';

/** What a group's criteria can add up to, held at its maximum and told apart where conditions tell it apart. */
export function groupPart(group: Group, around: Around): Part<MarkFilled[]> {
  const { lattice, asked } = around;
  const criteria = new Tally(
    group.criteria.map((criterion) => criterionPart(criterion, around)),
    lattice,
  );
  const most = lattice.cell(group.max.value);
  const cuts = asked.groups.get(group.id.value);
  return { prefers: 'most', options: criteria.states.flatMap((state) => classes(state)) };

  function classes(state: State): Option<MarkFilled[]>[] {
    const held = state.points.atMost(most);
    if (!cuts) return [option(state, held, '')];
    const ends = [...cuts.map((cut) => lattice.cell(cut)), held.high + 1];
    return ends.flatMap((end, i) => {
      const points = held.between(i === 0 ? held.low : (ends[i - 1] ?? 0), end - 1);
      return points.isEmpty ? [] : [option(state, points, `/${i}`)];
    });
  }

  function option(state: State, points: PointSet, key: string): Option<MarkFilled[]> {
    const fact = { points: lattice.sample(points.lowest), max: group.max.value };
    return {
      points,
      worst: state.worst,
      key: `${state.key}${key}`,
      facts: { ...state.facts, ...(cuts && { groups: new Map([[group.id.value, fact]]) }) },
      filled: (given) => criteria.traced(state, sumOf(state, given)),
    };
  }

  /** Before the maximum held it. */
  function sumOf({ points }: State, given: Exact): Exact {
    return given.equals(group.max.value) ? lattice.sample(points.between(most, points.high).lowest) : given;
  }
}
