import { defineCheck } from '../../checking/check.ts';
import { clipped } from '../../checking/text-as-typed.ts';
import type { SourceFaults } from '../../source/fault.ts';

/** A backslash inside double quotes with a letter that it does not go with, as in a path of Windows. */
export const badEscape = defineCheck<SourceFaults['bad-escape']>({
  id: 'bad-escape',
  severity: 'error',
  message: {
    vi: ({ text }) => `giữa hai dấu " không viết được “${clipped(text)}”`,
    en: ({ text }) => `“${clipped(text)}” cannot stand between double quotes`,
  },
  help: {
    vi: () => `thay dấu \\ bằng /, hoặc dùng dấu nháy đơn: 'D:\\thi-dua'`,
    en: () => `write / instead of \\, or use single quotes: 'D:\\thi-dua'`,
  },
});
