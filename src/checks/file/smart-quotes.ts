import { defineCheck } from '../../checking/check.ts';
import type { SchemaFaults } from '../../schema/fault.ts';

/** A value in the curved quotes that Word and Excel make. */
export const smartQuotes = defineCheck<SchemaFaults['smart-quotes']>({
  id: 'smart-quotes',
  severity: 'error',
  message: {
    vi: ({ written }) => `dấu ngoặc kép cong của Word dính vào giá trị: ${written}`,
    en: ({ written }) => `the curved quotes of Word became part of the value: ${written}`,
  },
  help: {
    vi: ({ meant }) => `bỏ dấu ngoặc, hãy viết ${meant}`,
    en: ({ meant }) => `leave the quotes out, write ${meant}`,
  },
  suggestions: ({ meant }) => [meant],
});
