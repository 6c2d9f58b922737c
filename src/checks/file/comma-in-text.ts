import { defineCheck } from '../../checking/check.ts';
import { clipped, inQuotes } from '../../checking/text-as-typed.ts';
import type { SchemaFaults } from '../../schema/fault.ts';

/** A text with a comma inside braces, which ends it there. */
export const commaInText = defineCheck<SchemaFaults['comma-in-text']>({
  id: 'comma-in-text',
  severity: 'error',
  message: {
    vi: ({ written }) => `“${clipped(written)}” nằm trong { } mà có dấu phẩy, phải đặt trong dấu ngoặc kép`,
    en: ({ written }) => `“${clipped(written)}” holds a comma inside { } and must stand in quotes`,
  },
  help: {
    vi: ({ written }) => `hãy viết ${inQuotes(written) ?? '"…"'}`,
    en: ({ written }) => `write ${inQuotes(written) ?? '"…"'}`,
  },
});
