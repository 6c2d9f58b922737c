import type { Exact } from '../../base/exact.ts';
import { PointSet } from '../points/point-set.ts';
import { type Failing, failingOfBoth, textOf } from './asked.ts';
import type { Facts } from './totals-of-kind.ts';

/** What some sheets, or parts of sheets, have in common that levels can tell apart from others. */
export interface Common {
  /** Of the conditions about what is filled in. */
  readonly failing: Failing;
  /** Place of the worst level that what happened limits to, best first; 0 where it limits nothing. */
  readonly worst: number;
  /** One of them. */
  readonly facts: Partial<Facts>;
  readonly points: PointSet;
}

/** Ways of filling one part of a sheet that are alike to every level but for the points. */
export interface Option<Filled> extends Common {
  /** One of these ways that gives exactly so many points, which are among `points`. */
  filled(points: Exact): Filled;
}

/** One part of a sheet: a criterion, an event, a group. */
export interface Part<Filled> {
  readonly options: readonly Option<Filled>[];
  /** Where several ways lead to one sum: full marks rather than none, or as little as possible. */
  readonly prefers: 'most' | 'least';
}

/** Everything that some parts can add up to, as far as levels tell it apart. */
export type State = Common;

/** Of a sheet without parts. */
export const EMPTY: State = { failing: [], worst: 0, facts: {}, points: PointSet.of(0) };

/** What levels see of sheets that have both. */
export function joined(state: State, option: Common, points: PointSet): State {
  const worst = Math.max(state.worst, option.worst);
  return { points, worst, failing: failingOfBoth(state.failing, option.failing), facts: joinedFacts(state, option) };
}

/** What levels see of a sheet that has both. */
function joinedFacts(state: Common, option: Common): Partial<Facts> {
  const [a, b] = [state.facts, option.facts];
  return {
    ...a,
    ...b,
    groups: new Map([...(a.groups ?? []), ...(b.groups ?? [])]),
    times: new Map([...(a.times ?? []), ...(b.times ?? [])]),
    limiting: option.worst > state.worst ? b.limiting : a.limiting,
  };
}

/** The same text for what levels cannot tell apart. */
export function keyOf(state: Common, option?: Common): string {
  const failing = option ? failingOfBoth(state.failing, option.failing) : state.failing;
  return `${Math.max(state.worst, option?.worst ?? 0)}: ${textOf(failing)}`;
}
