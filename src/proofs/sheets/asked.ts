import { Exact } from '../../base/exact.ts';
import type { Condition } from '../../model/condition.ts';
import type { Criteria } from '../../model/criteria.ts';

/** What the levels of a scale look at besides the total, and where in it they draw their lines. */
export interface Asked {
  /** By event: the counts from which on a condition answers otherwise, in order. */
  readonly times: ReadonlyMap<string, readonly number[]>;
  /** By group: the points from which on a condition answers otherwise, in order. */
  readonly groups: ReadonlyMap<string, readonly Exact[]>;
  readonly penalties: readonly Condition[];
  /** Whether limits of events are told apart as well. */
  readonly hasLimits: boolean;
}

/** Nothing besides the total. */
export const NOTHING_ASKED: Asked = { times: new Map(), groups: new Map(), penalties: [], hasLimits: false };

export function askedOf({ rungs, groups }: Criteria): Asked {
  const all = rungs.flatMap(({ when }) => when);
  const of = (kind: string) => all.filter((one) => one.kind.value === kind);
  const times = new Map<string, number[]>();
  for (const { id, bounds } of of('event')) {
    const most = bounds.get('atMost')?.value;
    if (id && most)
      times.set(
        id.value,
        ordered([...(times.get(id.value) ?? []), most.floor + 1], (a, b) => a - b),
      );
  }
  const thresholds = new Map<string, Exact[]>();
  for (const condition of of('group')) {
    const { id } = condition;
    const max = groups.find((one) => one.id.value === id?.value)?.max.value;
    if (!id || !max) continue; // `unknown-group-in-condition`
    const cuts = [...(thresholds.get(id.value) ?? []), ...leastOf(condition, max)];
    thresholds.set(
      id.value,
      ordered(cuts, (a, b) => a.compare(b)),
    );
  }
  return { times, groups: thresholds, penalties: of('penalty'), hasLimits: true };
}

/** From how many points of a group on the condition may hold. */
function leastOf({ bounds }: Condition, max: Exact): Exact[] {
  const share = bounds.get('atLeastShare')?.value;
  return [bounds.get('atLeast')?.value, share?.times(max)].flatMap((one) => one ?? []);
}

/** Every value of the scale that a lattice must have for a point. */
export function* valuesOf(criteria: Criteria, { groups, penalties }: Asked): Generator<Exact> {
  const { scale, bonus, rungs } = criteria;
  yield* [scale.max.value, scale.min, scale.step.value];
  for (const group of criteria.groups) {
    yield group.max.value;
    for (const { max, floor, grades, events } of group.criteria) {
      yield max.value;
      if (floor !== 'none') yield floor.value;
      for (const { value } of grades.values()) yield value;
      for (const { points } of events) yield points.value;
    }
  }
  if (bonus?.max) yield bonus.max.value;
  for (const { points } of [...(bonus?.events ?? []), ...criteria.penalties]) yield points.value;
  for (const cuts of groups.values()) yield* cuts;
  for (const { bounds } of penalties) for (const key of ['atMost']) yield bounds.get(key)?.value ?? Exact.zero;
  for (const { kind, bounds } of rungs.flatMap(({ when }) => when))
    if (kind.value === 'points') for (const { value } of bounds.values()) yield value;
}

function ordered<T>(values: readonly T[], compare: (a: T, b: T) => number): T[] {
  const sorted = values.toSorted(compare);
  return sorted.filter((one, i) => i === 0 || compare(sorted[i - 1] as T, one) !== 0);
}
