import { defineCheck } from '../../checking/check.ts';
import { inQuotes } from '../../checking/text-as-typed.ts';
import type { SourceFaults } from '../../source/fault.ts';

/** A value that begins with a sign kept for other things. */
export const reservedStart = defineCheck<SourceFaults['reserved-start']>({
  id: 'reserved-start',
  severity: 'error',
  message: {
    vi: ({ character }) => `không bắt đầu bằng dấu ${character} được`,
    en: ({ character }) => `nothing may begin with ${character}`,
  },
  help: {
    vi: ({ text }) => `đặt trong dấu ngoặc kép: ${(text && inQuotes(text)) ?? '"…"'}`,
    en: ({ text }) => `put it in quotes: ${(text && inQuotes(text)) ?? '"…"'}`,
  },
});
