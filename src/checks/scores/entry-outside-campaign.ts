import { type Day, dateInWords } from '../../base/day.ts';
import { campaignEntries } from '../../checking/campaign-entries.ts';
import { defineCheck } from '../../checking/check.ts';
import { hasOwnSheets } from '../../model/campaign.ts';
import { covers, isReversed } from '../../model/span.ts';

/** A sheet of a campaign in a week that lies outside of its dates: it is no part of it. */
export const entryOutsideCampaign = defineCheck<{
  title: string;
  day: Day;
  from: Day | undefined;
  to: Day | undefined;
}>({
  id: 'entry-outside-campaign',
  severity: 'error',
  message: {
    vi: ({ title, day, from, to }) =>
      `phiếu này không được tính: ngày ${dateInWords(day)} nằm ngoài đợt “${title}” (${said(from)} đến ${said(to)})`,
    en: ({ title, day, from, to }) =>
      `this sheet counts nowhere: ${day} lies outside of the campaign “${title}” (${from ?? '…'} to ${to ?? '…'})`,
  },
  help: {
    vi: () => 'hãy bỏ mục campaign ở phiếu, hoặc sửa from, to trong tệp của đợt',
    en: () => 'take campaign out of the sheet, or mend from and to in the campaign’s file',
  },
  *inWeek(week, workspace) {
    const day = workspace.calendar.decidingDay(week.period);
    for (const { id, subject, campaign } of campaignEntries(week, workspace)) {
      if (!campaign || !hasOwnSheets(campaign)) continue; // `unknown-campaign`, `campaign-without-criteria`
      const { span, title } = campaign;
      if (covers(span, day) || isReversed(span)) continue; // `campaign-reversed`
      const facts = { title: title.value, day, from: span.from?.value, to: span.to?.value };
      yield { at: id.place, facts, about: { subject, period: week.period.id } };
    }
  },
});

function said(day: Day | undefined): string {
  return day === undefined ? '…' : dateInWords(day);
}
