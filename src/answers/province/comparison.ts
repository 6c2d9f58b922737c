import type { Period } from '../../calendar/period.ts';
import { type ClosedPeriod, earlierIn, isClosed, isFault, type ProvinceQuestion, type Told } from './agency.ts';
import type { CountedAgency } from './counted-agency.ts';
import { ladderKey, type Sums, sumsOf } from './sums.ts';

/** Several periods beside each other, of agencies that closed all of them by the same levels. */
export interface Comparison {
  /** Oldest first; the last is the one that is asked for. */
  readonly periods: readonly Period[];
  readonly agencies: readonly CountedAgency[];
  /** Of these agencies, a period each. */
  readonly sums: readonly Sums[];
  /** Who is not among them, and the last period that keeps them out. */
  readonly left: readonly Left[];
}

/** Why an agency is not compared: it has not closed a period, did so by other levels, or what it handed in of it does not verify. */
export interface Left {
  readonly agency: CountedAgency;
  readonly period: Period;
  readonly why: 'open' | 'levels' | 'fault';
}

/** Compares those of agencies with one set of levels that can be compared. */
export function comparisonOf(
  agencies: readonly CountedAgency[],
  periods: readonly Period[],
  question: ProvinceQuestion,
): Comparison {
  const places = new Map(earlierIn(question).map(({ id }, i) => [id, i]));
  const told = ({ now, earlier }: CountedAgency, { id }: Period): Told => earlier[places.get(id) ?? -1] ?? now;
  const left = agencies.flatMap((agency) => leftOf(agency, periods, told));
  const out = new Set(left.map(({ agency }) => agency));
  const both = agencies.filter((agency) => !out.has(agency));
  const closed = (period: Period): ClosedPeriod[] => both.map((agency) => told(agency, period)).filter(isClosed);
  return { periods, agencies: both, sums: periods.map((period) => sumsOf(closed(period))), left };
}

function leftOf(
  agency: CountedAgency,
  periods: readonly Period[],
  told: (agency: CountedAgency, period: Period) => Told,
): Left[] {
  const key = ladderKey(agency.now);
  const reasons = periods.flatMap((period): Left[] => {
    const own = told(agency, period);
    if (isClosed(own)) return ladderKey(own) === key ? [] : [{ agency, period, why: 'levels' }];
    return [{ agency, period, why: isFault(own) ? 'fault' : 'open' }];
  });
  return reasons.slice(-1);
}
