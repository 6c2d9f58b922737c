import { defineCheck } from '../../checking/check.ts';

/** A sheet that nobody but its own subject has filled in; it counts. */
export const selfOnly = defineCheck<{ who: string; campaign: string | undefined; period: string }>({
  id: 'self-only',
  severity: 'warning',
  counted: { vi: 'phiếu mới có điểm tự chấm', en: 'sheets scored by themselves alone' },
  message: {
    vi: ({ who, campaign }) => `phiếu${campaign ? ` riêng đợt ${campaign}` : ''} của ${who} mới có điểm tự chấm`,
    en: ({ who, campaign }) =>
      `the ${campaign ? `own sheet for ${campaign}` : 'sheet'} of ${who} has only its own marks`,
  },
  help: {
    vi: ({ period }) =>
      `điểm tự chấm đang được tính; cấp trên chấm, hoặc đánh dấu giữ nguyên, trong phiếu rồi gửi lại; nhập tại đây: emul score ${period} --enter --column head`,
    en: ({ period }) =>
      `they count as they are; the head scores in the form, or ticks that all is kept, and sends it back; typed here: emul score ${period} --enter --column head`,
  },
  alike: ({ period, campaign }) => `${period} ${campaign}`,
  named: ({ who }) => who,
  inEntry({ entry, standing, who, week }) {
    if (week.isUnreadable) return; // `file-unreadable`: it may hold the others' marks
    const [column, ...others] = standing;
    if (column?.name !== 'self' || others.length > 0 || !entry.columns.includes(column)) return;
    return { at: column.key.place, facts: { who, campaign: entry.campaign?.value, period: week.period.id } };
  },
});
