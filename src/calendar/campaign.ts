import type { Day } from '../base/day.ts';
import type { Words } from '../base/locale.ts';
import type { Period, PeriodKind } from './period.ts';

/** What a campaign's file says of it as a period. */
interface CampaignDates {
  readonly id: string;
  readonly title: string;
  readonly from: Day;
  readonly to: Day;
}

/** What a campaign is called where none in particular is meant. */
export const CAMPAIGN: Words & { readonly id: 'campaign' } = { id: 'campaign', vi: 'đợt thi đua', en: 'campaign' };

/** A campaign as a period. Its kind is made from its file: it knows no other period, and no calendar has more of it. */
export function campaignPeriod({ id, title, from, to }: CampaignDates): Period {
  const kind: PeriodKind = {
    id: CAMPAIGN.id,
    shape: new RegExp(`^${id}$`),
    pattern: id,
    example: id,
    noun: { vi: 'dot', en: CAMPAIGN.id },
    isOfAnyLength: true,
    parse: (text) => (text === id ? period : undefined),
    holding: () => period,
    decidingDay: () => to,
    typed: ({ plain }) => (plain === id ? { period } : undefined),
    words: {
      vi: { kind: CAMPAIGN.vi, review: 'Tổng kết', name: () => `đợt “${title}”`, title: () => `đợt “${title}”` },
      en: {
        kind: CAMPAIGN.en,
        review: 'Review',
        name: () => `campaign “${title}”`,
        title: () => `campaign “${title}”`,
      },
    },
  };
  const period: Period = { id, kind, from, to };
  return period;
}
