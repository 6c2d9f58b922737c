import { defineCheck } from '../../checking/check.ts';
import { lineAt } from '../../source/line-of.ts';

/** A period that the list of skipped ones names again; harmless, but one of the two was meant for another. */
export const skippedTwice = defineCheck<{ period: string; line: number }>({
  id: 'skipped-twice',
  severity: 'warning',
  counted: { vi: 'kỳ ghi bỏ qua hai lần', en: 'periods skipped twice' },
  message: {
    vi: ({ period, line }) => `kỳ “${period}” đã ghi không chấm ở dòng ${line}`,
    en: ({ period, line }) => `“${period}” is skipped on line ${line} already`,
  },
  help: {
    vi: () => 'hãy xóa một dòng, hoặc sửa thành kỳ khác nếu gõ nhầm',
    en: () => 'delete one of them, or correct the period where it is a slip',
  },
  *inWorkspace({ settings: { calendar } }) {
    const lines = new Map<string, number>();
    for (const { period } of calendar.skip) {
      const line = lines.get(period.value);
      if (line === undefined) lines.set(period.value, lineAt(period.place));
      else yield { at: period.place, facts: { period: period.value, line } };
    }
  },
});
