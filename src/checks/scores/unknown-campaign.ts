import { question } from '../../base/listed.ts';
import { nearest } from '../../base/nearest.ts';
import { campaignEntries } from '../../checking/campaign-entries.ts';
import { defineCheck } from '../../checking/check.ts';

/** A sheet of a campaign that there is not: its marks count nowhere. */
export const unknownCampaign = defineCheck<{ id: string; near: readonly string[] }>({
  id: 'unknown-campaign',
  severity: 'error',
  message: {
    vi: ({ id }) => `không có đợt thi đua nào mang mã “${id}”, nên phiếu này không được tính`,
    en: ({ id }) => `there is no campaign “${id}”, so this sheet counts nowhere`,
  },
  help: {
    vi: ({ near, id }) => question(near, 'vi') ?? `hãy lập tệp campaigns/${id}.yaml, hoặc bỏ mục campaign ở phiếu`,
    en: ({ near, id }) => question(near, 'en') ?? `write campaigns/${id}.yaml, or take campaign out of the sheet`,
  },
  suggestions: ({ near }) => near,
  alike: ({ id }) => id,
  *inWeek(week, workspace) {
    if (workspace.unsound.has('campaign')) return; // an id missing there proves nothing
    const known = workspace.campaigns.map(({ id }) => id.value);
    for (const { id, subject, campaign } of campaignEntries(week, workspace)) {
      if (campaign) continue;
      const about = { subject, period: week.period.id };
      yield { at: id.place, facts: { id: id.value, near: nearest(id.value, known) }, about };
    }
  },
});
