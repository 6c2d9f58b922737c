import { defineCheck } from '../../checking/check.ts';
import { clipped, inQuotes } from '../../checking/text-as-typed.ts';
import type { SourceFaults } from '../../source/fault.ts';

/** A `*name` that repeats what nothing above is called. */
export const unknownAlias = defineCheck<SourceFaults['unknown-alias']>({
  id: 'unknown-alias',
  severity: 'error',
  message: {
    vi: ({ name }) => `“*${clipped(name)}” nghĩa là chép lại “&${clipped(name)}”, nhưng ở trên không có`,
    en: ({ name }) => `“*${clipped(name)}” repeats “&${clipped(name)}”, which is not there above`,
  },
  help: {
    vi: ({ name }) => `nếu là chữ thì đặt trong dấu ngoặc kép: ${inQuotes(`*${name}`) ?? '"…"'}`,
    en: ({ name }) => `if it is text, put it in quotes: ${inQuotes(`*${name}`) ?? '"…"'}`,
  },
});
