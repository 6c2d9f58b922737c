import type { Locale } from '../base/locale.ts';
import { halfYear } from './half-year.ts';
import { month } from './month.ts';
import type { Period, PeriodKind } from './period.ts';
import { quarter } from './quarter.ts';
import { term } from './term.ts';
import { week } from './week.ts';
import { year } from './year.ts';

export { CAMPAIGN, campaignPeriod } from './campaign.ts';

/** Every kind of period that the calendar knows, shortest first; campaigns are made from their files. */
export const periodKinds: readonly PeriodKind[] = [week, month, quarter, halfYear, year, term];

/** What ids of some kinds look like, as a regular expression writes it. */
export function patternOf(kinds: readonly PeriodKind[]): string {
  return `(?:${kinds.map(({ pattern }) => pattern).join('|')})`;
}

/** Those that may be what is scored. */
export const scoredKinds = periodKinds.filter(({ isScored }) => isScored);

/** The period an id names; nothing where the calendar has none of that id. */
export function periodOf(id: string): Period | undefined {
  return kindOf(id)?.parse(id);
}

/** The kind an id has the shape of, whether or not that period exists. */
export function kindOf(id: string): PeriodKind | undefined {
  return periodKinds.find(({ shape }) => shape.test(id));
}

/** What the period of an id is called inside a sentence; of a campaign its id. */
export function periodCalled(id: string, locale: Locale): string {
  const period = periodOf(id);
  return period ? period.kind.words[locale].name(period) : id;
}
