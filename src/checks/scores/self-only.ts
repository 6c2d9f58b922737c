import { defineCheck } from '../../checking/check.ts';

/** A sheet that nobody but its own subject has filled in; it counts. */
export const selfOnly = defineCheck<{ who: string; campaign: string | undefined }>({
  id: 'self-only',
  severity: 'warning',
  counted: { vi: 'phiếu mới có điểm tự chấm', en: 'sheets scored by themselves alone' },
  message: {
    vi: ({ who, campaign }) => `phiếu${campaign ? ` riêng đợt ${campaign}` : ''} của ${who} mới có điểm tự chấm`,
    en: ({ who, campaign }) =>
      `the ${campaign ? `own sheet for ${campaign}` : 'sheet'} of ${who} has only its own marks`,
  },
  help: {
    vi: () =>
      'điểm tự chấm đang được tính; hãy ghi điểm của cấp trên ở mục head hoặc council; giữ nguyên hết thì ghi head: {keep: true}',
    en: () =>
      'they count as they are; write what the head or the leaders gave under head or council; where they keep all of it, head: {keep: true}',
  },
  inEntry({ entry, standing, who, week }) {
    if (week.isUnreadable) return; // `file-unreadable`: it may hold the others' marks
    const [column, ...others] = standing;
    if (column?.name !== 'self' || others.length > 0 || !entry.columns.includes(column)) return;
    return { at: column.key.place, facts: { who, campaign: entry.campaign?.value } };
  },
});
