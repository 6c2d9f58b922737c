import { Exact } from '../../base/exact.ts';
import { type Condition, isOnPoints, type Rung } from '../../model/condition.ts';
import type { Criteria } from '../../model/criteria.ts';
import type { Criterion, Group } from '../../model/criterion.ts';
import type { Asks } from '../../scoring/conditions/condition-kind.ts';
import { asksOf, holds } from '../../scoring/conditions/index.ts';
import type { Gives } from '../../scoring/modes/gives.ts';
import { computingOf, modeOf } from '../../scoring/modes/index.ts';
import type { Totals } from '../../scoring/totals.ts';

/** What sheets are told apart by, besides their totals. */
export interface Asked {
  readonly rungs: readonly Rung[];
  /** Whether limits of events are told apart as well. */
  readonly hasLimits: boolean;
  /** Conditions of which any number may be left out at once, and no other; else it is any one, and one alone. */
  readonly jointly?: ReadonlySet<Condition> | undefined;
}

/** Nothing besides the total. */
export const NOTHING_ASKED: Asked = { rungs: [], hasLimits: false };

/** What levels ask of a thing: of an event, a group, or penalties. */
export function asksOn<Of extends Asks['of']>(of: Of, id: string | undefined, { rungs }: Asked): Asking<Of>[] {
  const conditions = rungs.flatMap(({ when }) => when.filter((condition) => isAbout(condition, of, id)));
  return conditions.flatMap((condition) => (asksOf(condition) as Asking<Of> | undefined) ?? []);
}

type Asking<Of extends Asks['of']> = Extract<Asks, { readonly of: Of }>;

function isAbout(condition: Condition, of: Asks['of'], id: string | undefined): boolean {
  const asks = asksOf(condition);
  return asks?.of === of && asks.id === id;
}

/** Conditions that tell sheets apart by something that is not gone through. */
export function unsettled({ rungs }: Pick<Criteria, 'rungs'>): Condition[] {
  return rungs.flatMap(({ when }) => when.filter((condition) => !asksOf(condition)));
}

/** Whether levels ask about a group whose points hang together with another's, by one mark: such sheets are not gone through. */
export function readsAcross({ rungs, groups }: Criteria): boolean {
  const isAsked = ({ id }: Group) => asksOn('group', id.value, { rungs, hasLimits: true }).length > 0;
  const marksOf = ({ criteria }: Group) =>
    criteria.map((criterion) => computingOf(criterion)?.reads?.(criterion) ?? criterion.id.value);
  return groups.some(
    (group) =>
      isAsked(group) &&
      groups.some((other) => other !== group && marksOf(other).some((id) => marksOf(group).includes(id))),
  );
}

/**
 * Rung by rung what fails: nothing, one condition alone, or several. That is all that decides which level is the first to
 * hold, also where one condition is left out; so of fourteen conditions there are sixteen cases, not 2¹⁴. Where conditions are
 * left out jointly: all that fail, if each of them may be left out, or some other.
 */
export type Failing = readonly (Condition | ReadonlySet<Condition> | 'several' | undefined)[];

/** What fails of the conditions about one thing. */
export function failingOn(of: Asks['of'], id: string | undefined, totals: Totals, { rungs, jointly }: Asked): Failing {
  return rungs.map(({ when }) => {
    const failing = when.filter((condition) => isAbout(condition, of, id) && !holds(condition, totals));
    const [first, ...others] = failing;
    if (first && jointly) return failing.every((condition) => jointly.has(condition)) ? new Set(failing) : 'several';
    return others.length > 0 ? 'several' : first;
  });
}

/** What fails of the conditions about two different things. */
export function failingOfBoth(a: Failing, b: Failing): Failing {
  if (a.length === 0) return b;
  return a.map((condition, i) => {
    const other = b[i];
    if (!condition || !other) return condition ?? other;
    return areMany(condition) && areMany(other) ? new Set([...condition, ...other]) : 'several';
  });
}

/** Whether this condition is among those that alone keep a sheet out of its level. */
export function isFailing(condition: Condition, failing: Failing): boolean {
  return failing.some(
    (otherCondition) => otherCondition === condition || (areMany(otherCondition) && otherCondition.has(condition)),
  );
}

/** The same text for the same, and no other. */
export function textOf(failing: Failing): string {
  return failing
    .map((condition) => (areMany(condition) ? [...condition].map(placeOf).sort().join('&') : placeOf(condition)))
    .join(' ');
}

function areMany(failing: Failing[number]): failing is ReadonlySet<Condition> {
  return failing instanceof Set;
}

function placeOf(condition: Condition | 'several' | undefined): string {
  return condition === 'several' ? '+' : `${condition?.node.at ?? ''}`;
}

/** The counts of an event with which conditions begin to answer otherwise, in order. */
export function startsOf(event: string, asked: Asked): number[] {
  const starts = asksOn('event', event, asked).flatMap((asks) => asks.starts);
  return ordered(starts, (a, b) => a - b);
}

/** The points of a group from which on conditions answer otherwise, in order. */
export function cutsOf({ id, max }: Group, asked: Asked): Exact[] {
  const cuts = asksOn('group', id.value, asked).flatMap((asks) => asks.cuts(max.value));
  return ordered(cuts, (a, b) => a.compare(b));
}

/** Every value of the scale that a lattice must have for a point. */
export function* valuesOf({ scale, groups, bonus, penalties, rungs, leastOfUnits }: Criteria): Generator<Exact> {
  const all = groups.flatMap(({ criteria }) => criteria);
  yield* [scale.max.value, scale.min];
  if (all.some((criterion) => modeOf(criterion).gives(criterion).is === 'steps')) yield scale.step.value;
  for (const group of groups) {
    yield group.max.value;
    // Where only points of the lattice are given, it does not matter where between two of them a condition cuts.
    if (group.criteria.some(givesAnyShare)) yield* cutsOf(group, { rungs, hasLimits: true });
  }
  for (const criterion of all) {
    yield criterion.max.value;
    yield* endsIn(modeOf(criterion).gives(criterion, leastOfUnits));
    for (const { points } of criterion.events) yield points.value;
  }
  yield bonus?.max?.value ?? Exact.zero;
  for (const { points } of [...(bonus?.events ?? []), ...penalties]) yield points.value;
  if (all.some(givesAnyShare)) yield* pointsAskedBy(rungs);
}

/** The totals that levels speak of. */
export function pointsAskedBy(rungs: readonly Rung[]): Exact[] {
  const conditions = rungs.flatMap(({ when }) => when.filter(isOnPoints));
  return conditions.flatMap(({ bounds }) => [...bounds.values()].map(({ value }) => value));
}

/** Points besides the maximum that it gives where it gives some alone, or at which it is held. */
export function endsIn(gives: Gives): Exact[] {
  if (gives.is === 'values') return gives.values.map(({ points }) => points);
  return (gives.is === 'losses' || gives.is === 'shares') && gives.least ? [gives.least] : [];
}

/** Whether a criterion gives any number up to its maximum, not points of a lattice. */
function givesAnyShare(criterion: Criterion): boolean {
  return modeOf(criterion).gives(criterion).is === 'shares';
}

function ordered<T>(values: readonly T[], compare: (a: T, b: T) => number): T[] {
  const sorted = values.toSorted(compare);
  return sorted.filter((nonNullable, i) => i === 0 || compare(sorted[i - 1] as T, nonNullable) !== 0);
}
