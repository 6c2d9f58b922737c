import { defineCheck } from '../../checking/check.ts';
import { place } from '../../checking/key-in-words.ts';
import type { SchemaFaults } from '../../schema/fault.ts';

/** A map that says nothing: one of several keys must be there, and none is. */
export const missingOneOf = defineCheck<SchemaFaults['missing-one-of']>({
  id: 'missing-one-of',
  severity: 'error',
  message: {
    vi: (facts) => `${place(facts, 'vi')} chưa ghi đủ`,
    en: (facts) => `${place(facts, 'en')} is not complete`,
  },
  help: {
    vi: ({ keys }) => `hãy ghi thêm ít nhất một trong các mục: ${keys.join(', ')}`,
    en: ({ keys }) => `add at least one of: ${keys.join(', ')}`,
  },
});
