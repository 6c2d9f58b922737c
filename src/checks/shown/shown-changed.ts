import { defineCheck } from '../../checking/check.ts';
import { isAsShown } from '../../model/shown.ts';

/** What is remembered of a week that was handed out is not what emul wrote. */
export const shownChanged = defineCheck<{ period: string }>({
  id: 'shown-changed',
  severity: 'error',
  message: {
    vi: ({ period }) => `bảng đã phát của ${period} không còn như lúc emul giữ lại: tệp này đã bị sửa hoặc hỏng`,
    en: ({ period }) =>
      `what was handed out of ${period} is no longer as emul kept it: this file was changed or damaged`,
  },
  help: {
    vi: () => 'chép lại tệp từ bản lưu; không có bản lưu thì để nguyên và nêu rõ khi họp, đừng sửa tay',
    en: () => 'put a copy back; where there is none, leave it and say so at the meeting',
  },
  *inWorkspace({ shown }) {
    for (const { period, node } of shown)
      if (!isAsShown(node.tape.file.text)) yield { at: period.place, facts: { period: period.value } };
  },
});
