import { Exact } from '../../base/exact.ts';
import type { Criteria } from '../../model/criteria.ts';
import type { Group, ScoreEvent } from '../../model/criterion.ts';
import { type Asked, conditionsOn, cutsIn, startsIn } from './asked.ts';
import type { Lattice } from './lattice.ts';
import { unequalParts } from './unequal-parts.ts';

/**
 * So much of a bonus without a limit that whatever levels can tell apart is found with it or less. As much bonus as penalty
 * can be left out of a sheet until a condition would answer otherwise, which is when the bonus is down to the greatest of:
 * what makes up for the groups, and for penalties that are too many; where a share of the bonus may be lost, what is left of it;
 * and what cannot be left out in equal parts.
 */
export function enoughBonus(criteria: Criteria, asked: Asked, lattice: Lattice): Exact {
  if (dearestOf(criteria.bonus?.events ?? []).isZero) return Exact.zero;
  const kept = tooMuch(criteria, asked);
  const wanted = Exact.sum([topOf(criteria), depthsOf(criteria, asked), dearestOf(criteria.bonus?.events ?? [])]);
  const shares = sharesOf(asked);
  const parts = shares.map((share) => partOf(share, kept, wanted, criteria));
  const between = shares.slice(1).map((share, i) => apart(shares[i] ?? share, share, criteria));
  return [wanted.plus(kept), ...parts, ...between].reduce(Exact.max).plus(unequalParts(criteria, asked, lattice));
}

/**
 * A deduction after which nothing is left: no total above the lowest, and no group above the lowest that is asked of it, however
 * full the rest is. Beside a bonus without a limit, what cannot be left out in equal parts is lost as well.
 */
export function depthOf(criteria: Criteria, asked: Asked, lattice: Lattice): Exact {
  const { groups, bonus, scale, rungs, penalties } = criteria;
  const full = groups.map((group) => Exact.max(group.max.value, fullOf(group)));
  const bounds = rungs.flatMap(({ when }) =>
    when.filter(({ kind }) => kind.value === 'points').flatMap((one) => [...one.bounds.values()]),
  );
  const marks = groups.flatMap(({ criteria: all }) =>
    all.flatMap(({ floor, grades }) => [...(floor === 'none' ? [] : [floor]), ...grades.values()]),
  );
  const lowest = [...bounds, ...marks].map(({ value }) => value);
  const cuts = groups.flatMap(({ id, max }) => cutsIn(conditionsOn('group', id.value, asked), max.value));
  const below = [...lowest, ...cuts, scale.min].reduce(Exact.min).negated();
  const counted = bonus?.max?.value ?? Exact.zero;
  const allowed = conditionsOn('penalty', undefined, asked).flatMap(
    ({ bounds: all }) => all.get('atMost')?.value ?? [],
  );
  const share = sharesOf(asked).at(-1) ?? Exact.zero;
  return Exact.sum([
    ...full,
    Exact.max(below, Exact.zero),
    counted,
    counted.times(share),
    allowed.reduce(Exact.max, Exact.zero),
    dearestOf(penalties),
    bonus && !bonus.max ? unequalParts(criteria, asked, lattice) : Exact.zero,
    Exact.one,
  ]);
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
      ...(floor === 'none'
        ? [...events.map((one) => leastOf(one, asked).negated()), dearestOf(events).negated()]
        : [floor.value]),
    ]),
  ]);
  return Exact.sum(depths.filter((one) => one.isNegative).map((one) => one.negated()));
}

/** The most penalty that a condition forbids at the least. */
function tooMuch({ bonus, penalties }: Criteria, asked: Asked): Exact {
  const allowed = conditionsOn('penalty', undefined, asked).flatMap(({ bounds }) => bounds.get('atMost')?.value ?? []);
  const share = sharesOf(asked).at(-1) ?? Exact.zero;
  const gained = (bonus?.events ?? []).map((one) => leastOf(one, asked).times(share));
  return Exact.sum([...allowed, ...gained, ...penalties.map((one) => leastOf(one, asked)), dearestOf(penalties)]);
}

/** What an event costs that happened once too often. */
function leastOf({ id, points, limit }: ScoreEvent, asked: Asked): Exact {
  const starts = startsIn(conditionsOn('event', id.value, asked));
  const once = limit && asked.hasLimits ? 1 : 0;
  return points.value.times(Exact.whole(Math.max(once, ...starts)));
}

/** The shares of a bonus that penalties may be, in order. */
function sharesOf(asked: Asked): Exact[] {
  return conditionsOn('penalty', undefined, asked)
    .flatMap(({ bounds }) => bounds.get('atMostShareOfBonus')?.value ?? [])
    .toSorted((one, other) => one.compare(other));
}

/**
 * Penalties that are wanted are a share of so much; or more than a share of a bonus is lost, and so much is wanted of it; or it
 * is all lost and more, and a share still not too much.
 */
function partOf(share: Exact, kept: Exact, wanted: Exact, { groups, scale, penalties }: Criteria): Exact {
  const least = share.isZero ? kept : kept.over(share);
  const rest = Exact.one.minus(share);
  if (rest.isZero) return Exact.max(wanted, least);
  const dearest = dearestOf(penalties);
  if (!rest.isNegative) return Exact.max(least, wanted.plus(dearest).over(rest));
  const lost = Exact.sum(groups.map(fullOf)).minus(scale.min).plus(dearest);
  return [least, wanted, lost.over(rest.negated())].reduce(Exact.max);
}

/** Of so much bonus, some penalties are more than the one share and not more than the other. */
function apart(less: Exact, more: Exact, { penalties }: Criteria): Exact {
  return less.equals(more) ? Exact.zero : dearestOf(penalties).over(more.minus(less));
}

function fullOf({ criteria }: Group): Exact {
  return Exact.sum(criteria.map(({ max }) => max.value));
}

function dearestOf(events: readonly ScoreEvent[]): Exact {
  return events.map(({ points }) => points.value).reduce(Exact.max, Exact.zero);
}
