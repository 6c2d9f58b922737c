import { Exact } from '../../base/exact.ts';
import type { Criteria } from '../../model/criteria.ts';
import type { Criterion, Group, ScoreEvent } from '../../model/criterion.ts';
import { modeOf } from '../../scoring/modes/index.ts';
import type { Lattice } from '../points/lattice.ts';
import { type Asked, asksOn, cutsOf, endsIn, pointsAskedBy, startsOf } from './asked.ts';

/** The sizes that `enough-bonus.md` reckons with. */
export interface Sizes {
  /** g, p and l: the dearest event of the bonus, of the penalties, and of all losses. */
  readonly gain: Exact;
  readonly penalty: Exact;
  readonly loss: Exact;
  /** b: what bonus events come to with the highest counts at which an answer changes. */
  readonly asked: Exact;
  /** k: the most penalty that must be kept. */
  readonly kept: Exact;
  /** The shares of a bonus that penalties may be, rising. */
  readonly shares: readonly Exact[];
  /** u and d: the most and, below zero, the least of the bonus less all losses that can be left out. */
  readonly up: Exact;
  readonly down: Exact;
  /** What all marks come to at the most, whatever the maxima of the groups. */
  readonly full: Exact;
  /** How far below zero anything is asked about. */
  readonly below: Exact;
  /** The highest total that anything speaks of, and that a kind of sheet gets of which totals do not go on without end. */
  readonly top: Exact;
}

export function sizesOf(criteria: Criteria, asked: Asked, lattice: Lattice): Sizes {
  const { bonus, penalties, groups, scale, rungs, leastOfUnits } = criteria;
  const gains = bonus?.events ?? [];
  const [gain, penalty] = [dearestOf(gains), dearestOf(penalties)];
  const loss = Exact.max(penalty, dearestOf(lossesIn(groups)));
  const limits = asksOn('penalty', undefined, asked);
  const shares = penalty.isZero ? [] : distinct(limits.flatMap(({ shareOfBonus }) => shareOfBonus ?? []));
  const allowed = limits.flatMap(({ most }) => most ?? []);
  const forced = allOf(penalties, (scoreEvent) => startOf(scoreEvent, asked));
  const kept = allowed.map((most) => most.plus(penalty)).reduce(Exact.max, forced);
  const [least, most] = [
    Exact.sum(groups.map((group) => leastOf(group, asked, leastOfUnits))),
    Exact.sum(groups.map((group) => Exact.min(group.max.value, fullOf(group)))),
  ];
  const bounds = pointsAskedBy(rungs);
  const ends = lattice.cell(most.plus(finite()));
  const spoken = [...bounds, lattice.sample(ends + (ends % 2))].reduce(Exact.max, scale.max.value);
  const top = bonus?.isAbove ? spoken : scale.max.value;
  const cuts = groups.flatMap((group) => cutsOf(group, asked));
  return {
    ...{ gain, penalty, loss, kept, shares, top },
    asked: allOf(gains, (scoreEvent) => startOf({ ...scoreEvent, limit: undefined }, asked)),
    up: Exact.max(top.plus(gain).minus(least), Exact.zero),
    down: Exact.max(most.plus(loss).minus(scale.min), Exact.zero),
    full: Exact.sum(groups.map(fullOf)),
    below: [...cuts, scale.min].reduce(Exact.min, Exact.zero).negated(),
  };

  /** What a bonus comes to at the most where its events or its penalties may not go on. */
  function finite(): Exact {
    const once = allOf(gains, (scoreEvent) => startOf({ ...scoreEvent, limit: undefined }, asked) - 1);
    const few = allowed.reduce(
      Exact.max,
      allOf(penalties, (scoreEvent) => startOf(scoreEvent, asked) - 1),
    );
    const share = shares.find((exact) => !exact.isZero);
    return share ? Exact.max(once, few.over(share)) : once;
  }
}

/** The events that may take a criterion below any number. */
export function lossesIn(groups: readonly Group[]): ScoreEvent[] {
  return groups.flatMap(({ criteria }) => criteria.filter(isBottomless).flatMap(({ events }) => events));
}

function isBottomless(criterion: Criterion): boolean {
  const gives = modeOf(criterion).gives(criterion);
  return gives.is === 'losses' && !gives.least;
}

/** The least points that a group must be taken down to: with what events asked about cost, or just below what is asked of it. */
function leastOf(group: Group, asked: Asked, leastOfUnits: Exact | undefined): Exact {
  const { max, criteria } = group;
  const losses = lossesIn([group]);
  const marks = Exact.sum(criteria.map((criterion) => leastMark(criterion, leastOfUnits))).minus(
    allOf(losses, (loss) => startOf(loss, asked)),
  );
  const cuts = cutsOf(group, asked);
  const below = [...cuts, max.value].reduce(Exact.min).minus(dearestOf(losses));
  return losses.length > 0 ? Exact.min(marks, below) : Exact.min(marks, max.value);
}

function leastMark(criterion: Criterion, leastOfUnits: Exact | undefined): Exact {
  const { max } = criterion;
  const gives = modeOf(criterion).gives(criterion, leastOfUnits);
  if (gives.is === 'losses') return Exact.min(max.value, gives.least ?? max.value);
  return endsIn(gives).reduce(Exact.min, Exact.zero);
}

function fullOf({ criteria }: Group): Exact {
  return Exact.sum(criteria.map(mostMark));
}

function mostMark(criterion: Criterion): Exact {
  return endsIn(modeOf(criterion).gives(criterion)).reduce(Exact.max, criterion.max.value);
}

/** The count from which on no condition and no limit tells an event that happened from one that happened once more. */
function startOf({ id, limit }: ScoreEvent, asked: Asked): number {
  return Math.max(limit && asked.hasLimits ? 1 : 0, ...startsOf(id.value, asked));
}

function allOf(events: readonly ScoreEvent[], timesOf: (event: ScoreEvent) => number): Exact {
  return Exact.sum(
    events.map((scoreEvent) => scoreEvent.points.value.times(Exact.whole(Math.max(0, timesOf(scoreEvent))))),
  );
}

function dearestOf(events: readonly ScoreEvent[]): Exact {
  return events.map(({ points }) => points.value).reduce(Exact.max, Exact.zero);
}

function distinct(shares: readonly Exact[]): Exact[] {
  const rising = shares.toSorted((exact, other) => exact.compare(other));
  return rising.filter((share, i) => !rising[i - 1]?.equals(share));
}
