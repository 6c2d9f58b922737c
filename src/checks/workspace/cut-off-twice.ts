import { defineCheck } from '../../checking/check.ts';
import { lineAt } from '../../source/line-of.ts';

/** A period with two cut-offs, of which only the first would count. */
export const cutOffTwice = defineCheck<{ period: string; line: number }>({
  id: 'cut-off-twice',
  severity: 'error',
  message: {
    vi: ({ period, line }) => `kỳ “${period}” đã chốt số liệu ở dòng ${line}`,
    en: ({ period, line }) => `“${period}” is cut off on line ${line} already`,
  },
  help: { vi: () => 'hãy giữ lại một dòng', en: () => 'keep one of them' },
  *inWorkspace({ settings }) {
    const lines = new Map<string, number>();
    for (const { period } of settings.calendar.cutoffs) {
      const line = lines.get(period.value);
      if (line === undefined) lines.set(period.value, lineAt(period.place));
      else yield { at: period.place, facts: { period: period.value, line } };
    }
  },
});
