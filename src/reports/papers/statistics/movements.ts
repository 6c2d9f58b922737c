import type { HonoursAnswer } from '../../../answers/honours.ts';
import { type Day, daysAfter } from '../../../base/day.ts';
import type { Working } from '../../../documents/working.ts';
import type { Span } from '../../../model/span.ts';

/** A movement that the agency leads and that began in the period. */
export interface Movement {
  readonly title: string;
  readonly span: Span;
  /** By campaign (chuyên đề, theo đợt), or the launch of a year (thường xuyên). */
  readonly isCampaign: boolean;
}

/** Campaigns and the launches of years, those that began in the period. */
export function movementsIn({ period, workspace }: HonoursAnswer): Movement[] {
  const { campaigns, plans } = workspace;
  const all = [
    ...campaigns.map(({ title, span }) => ({ title: title.value, span, isCampaign: true })),
    ...plans.flatMap(({ title, span, sort }) =>
      sort === 'launch' ? { title: title.value, span, isCampaign: false } : [],
    ),
  ];
  return all.filter(({ span: { from } }) => from !== undefined && period.from <= from.value && from.value <= period.to);
}

/** Which they are. */
export function titlesOpened(all: readonly Movement[]): Working {
  return { text: String(all.length), steps: all.map(({ title }) => ({ text: title })) };
}

/** 0: under a year; 1: a year; 2: one to three; 3: three to five; 4: five and more; nothing without an end. */
export function yearsOf({ from, to }: Span): number | undefined {
  if (!from || !to) return undefined;
  const ends = (years: number): Day => daysAfter(`${Number(from.value.slice(0, 4)) + years}${from.value.slice(4)}`, -1);
  if (to.value < ends(1)) return 0;
  if (to.value === ends(1)) return 1;
  if (to.value < ends(3)) return 2;
  return to.value < ends(5) ? 3 : 4;
}
