import { type Day, daysAfter } from '../base/day.ts';
import type { Period } from '../calendar/period.ts';
import { year } from '../calendar/year.ts';
import type { Campaign } from '../model/campaign.ts';
import type { Workspace } from '../model/workspace.ts';

/** A movement that the agency leads. */
export interface Movement {
  readonly id: string;
  readonly title: string;
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  /** By campaign (chuyên đề, theo đợt), or the launch of a year (thường xuyên). */
  readonly isCampaign: boolean;
}

/** Only a year has statistics. */
export function isStatistical({ kind }: Period): boolean {
  return kind === year;
}

/** Campaigns and the launches of years. */
export function movementsOf({ campaigns, plans }: Pick<Workspace, 'campaigns' | 'plans'>): Movement[] {
  return [
    ...campaigns.map(movementFrom(true)),
    ...plans.filter(({ sort }) => sort === 'launch').map(movementFrom(false)),
  ];
}

function movementFrom(isCampaign: boolean) {
  return ({ id, title, span: { from, to } }: Pick<Campaign, 'id' | 'title' | 'span'>): Movement => ({
    id: id.value,
    title: title.value,
    from: from?.value,
    to: to?.value,
    isCampaign,
  });
}

/** Those that began in a period. */
export function begunIn(period: Period, all: readonly Movement[]): Movement[] {
  return all.filter(({ from }) => from !== undefined && period.from <= from && from <= period.to);
}

/** 0: under a year; 1: a year; 2: one to three; 3: three to five; 4: five and more; nothing without an end. */
export function yearsOf({ from, to }: Movement): number | undefined {
  if (from === undefined || to === undefined) return undefined;
  const ends = (years: number): Day => daysAfter(`${Number(from.slice(0, 4)) + years}${from.slice(4)}`, -1);
  if (to < ends(1)) return 0;
  if (to === ends(1)) return 1;
  if (to < ends(3)) return 2;
  return to < ends(5) ? 3 : 4;
}
