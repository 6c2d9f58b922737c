import { campaignEntries } from '../../checking/campaign-entries.ts';
import { defineCheck } from '../../checking/check.ts';
import { hasOwnSheets } from '../../model/campaign.ts';

/** A sheet of a campaign that names no criteria, and so has no sheets of its own: the weeks' usual ones are its parts. */
export const campaignWithoutCriteria = defineCheck<{ id: string; title: string }>({
  id: 'campaign-without-criteria',
  severity: 'error',
  message: {
    vi: ({ title }) => `đợt “${title}” không có thang điểm riêng, nên phiếu này không được tính`,
    en: ({ title }) => `the campaign “${title}” has no criteria of its own, so this sheet counts nowhere`,
  },
  help: {
    vi: ({ id }) => `hãy thêm mục criteria vào campaigns/${id}.yaml, hoặc bỏ mục campaign ở phiếu`,
    en: ({ id }) => `add criteria to campaigns/${id}.yaml, or take campaign out of the sheet`,
  },
  *inWeek(week, workspace) {
    for (const { id, subject, campaign } of campaignEntries(week, workspace)) {
      if (!campaign || hasOwnSheets(campaign)) continue; // `unknown-campaign`
      const facts = { id: id.value, title: campaign.title.value };
      yield { at: id.place, facts, about: { subject, period: week.period.id } };
    }
  },
});
