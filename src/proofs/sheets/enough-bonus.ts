import { Exact } from '../../base/exact.ts';
import type { Criteria } from '../../model/criteria.ts';
import type { ScoreEvent } from '../../model/criterion.ts';
import { type Asked, conditionsOn, cutsIn, startsIn } from './asked.ts';
import type { Lattice } from './lattice.ts';

/**
 * So much of a bonus without a limit that whatever levels can tell apart is found with it or less. As much bonus as penalty
 * can be left out of a sheet until a condition would answer otherwise, which is when the bonus is down to the greatest of:
 * what makes up for the groups, and for penalties that are too many; where a share of the bonus may be lost, what is left of it;
 * and what cannot be left out in equal parts.
 */
export function enoughBonus(criteria: Criteria, asked: Asked, lattice: Lattice): Exact {
  const wanted = topOf(criteria).plus(depthsOf(criteria, asked));
  const much = wanted.plus(tooMuch(criteria, asked));
  const shares = conditionsOn('penalty', undefined, asked).flatMap(
    ({ bounds }) => bounds.get('atMostShareOfBonus')?.value ?? [],
  );
  const parts = shares.map((share) => partOf(share, wanted, criteria));
  return [much, ...parts].reduce(Exact.max).plus(unequal(criteria, lattice));
}

/** The highest total that anything speaks of. */
function topOf({ scale, rungs }: Criteria): Exact {
  const points = rungs.flatMap(({ when }) => when.filter(({ kind }) => kind.value === 'points'));
  const bounds = points.flatMap((one) => [...one.bounds.values()].map(({ value }) => value));
  return [scale.max.value, ...bounds].reduce(Exact.max);
}

/** How far below zero groups must be looked at. */
function depthsOf({ groups }: Criteria, asked: Asked): Exact {
  const depths = groups.flatMap(({ id, max, criteria }) => [
    ...cutsIn(conditionsOn('group', id.value, asked), max.value),
    ...criteria.flatMap(({ floor, grades, events }) => [
      ...[...grades.values()].map(({ value }) => value),
      ...(floor === 'none' ? events.map((one) => leastOf(one, asked).negated()) : [floor.value]),
    ]),
  ]);
  return Exact.sum(depths.filter((one) => one.isNegative).map((one) => one.negated()));
}

/** The most penalty that a condition forbids at the least. */
function tooMuch({ penalties }: Criteria, asked: Asked): Exact {
  const allowed = conditionsOn('penalty', undefined, asked).flatMap(({ bounds }) => bounds.get('atMost')?.value ?? []);
  const dearest = penalties.map(({ points }) => points.value).reduce(Exact.max, Exact.zero);
  return Exact.sum([...allowed, ...penalties.map((one) => leastOf(one, asked)), dearest]);
}

/** What an event costs that happened once too often. */
function leastOf({ id, points, limit }: ScoreEvent, asked: Asked): Exact {
  const starts = startsIn(conditionsOn('event', id.value, asked));
  const once = limit && asked.hasLimits ? 1 : 0;
  return points.value.times(Exact.whole(Math.max(once, ...starts)));
}

/** More than a share of a bonus is lost, and so much is wanted of it; or it is all lost and more, and a share still not too much. */
function partOf(share: Exact, wanted: Exact, { groups, scale }: Criteria): Exact {
  const rest = Exact.one.minus(share);
  if (rest.isZero) return wanted;
  if (!rest.isNegative) return wanted.over(rest);
  const full = Exact.sum(groups.flatMap(({ criteria }) => criteria.map(({ max }) => max.value)));
  return Exact.max(wanted, full.minus(scale.min).over(rest.negated()));
}

/** Bonus and losses of which no part is worth the same: only without a limit on the bonus does so much matter. */
function unequal({ groups, bonus, penalties }: Criteria, lattice: Lattice): Exact {
  const endless = groups.flatMap(({ criteria }) => criteria.filter(({ floor }) => floor === 'none'));
  const cells = (events: readonly ScoreEvent[]) =>
    events.map(({ points }) => lattice.cell(points.value)).filter((cell) => cell > 0);
  const costs = cells([...penalties, ...endless.flatMap(({ events }) => events)]);
  const gains = cells(bonus?.events ?? []);
  const ofGains = gains.map((gain) => Math.max(0, ...costs.map((cost) => multiple(gain, cost))));
  const ofCosts = gains.map((gain) => costs.reduce((sum, cost) => sum + multiple(gain, cost), 0));
  return lattice.sample(
    Math.max(
      0,
      ofGains.reduce((sum, one) => sum + one, 0),
      ...ofCosts,
    ),
  );
}

function multiple(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, x % y];
  return (a / x) * b;
}
