import { defineCheck } from '../../checking/check.ts';
import { clipped, inQuotes } from '../../checking/text-as-typed.ts';
import type { SourceFaults } from '../../source/fault.ts';

/** A text with a colon and a blank in it, which reads as a name and a value. */
export const colonInText = defineCheck<SourceFaults['colon-in-text']>({
  id: 'colon-in-text',
  severity: 'error',
  message: {
    vi: ({ text }) => `“${clipped(text)}” có dấu hai chấm ở giữa, phải đặt trong dấu ngoặc kép`,
    en: ({ text }) => `“${clipped(text)}” holds a colon and must stand in quotes`,
  },
  help: {
    vi: ({ text }) => `hãy viết ${inQuotes(text) ?? '"…"'}`,
    en: ({ text }) => `write ${inQuotes(text) ?? '"…"'}`,
  },
});
