import { defineCheck } from '../../checking/check.ts';
import type { SchemaFaults } from '../../schema/fault.ts';

/** Two conditions inside one pair of braces. */
export const oneConditionEach = defineCheck<SchemaFaults['one-condition-each']>({
  id: 'one-condition-each',
  severity: 'error',
  message: {
    vi: ({ keys }) => `các điều kiện ${keys.join(', ')} nằm chung một ngoặc`,
    en: ({ keys }) => `the conditions ${keys.join(', ')} stand in one pair of braces`,
  },
  help: {
    vi: ({ keys }) => `hãy tách mỗi điều kiện một ngoặc: [${apart(keys)}]`,
    en: ({ keys }) => `give each its own: [${apart(keys)}]`,
  },
});

function apart(keys: readonly string[]): string {
  return keys.map((key) => `{${key}: …}`).join(', ');
}
