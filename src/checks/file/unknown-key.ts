import { nearest } from '../../base/nearest.ts';
import type { SchemaFaults } from '../../schema/fault.ts';
import { defineCheck } from '../check.ts';

/** A key that this kind of file does not have. */
export const unknownKey = defineCheck<SchemaFaults['unknown-key']>({
  id: 'unknown-key',
  severity: 'error',
  message: {
    vi: ({ key }) => `không có mục nào tên “${key}” ở đây`,
    en: ({ key }) => `there is no “${key}” here`,
  },
  help: {
    vi: ({ key, known }) => meant(key, known, 'có phải', 'hoặc', 'ở đây chỉ ghi được:'),
    en: ({ key, known }) => meant(key, known, 'did you mean', 'or', 'only these may stand here:'),
  },
  suggestions: ({ key, known }) => nearest(key, known),
});

function meant(key: string, known: readonly string[], question: string, or: string, only: string): string {
  const near = nearest(key, known).map((name) => `“${name}”`);
  return near.length > 0 ? `${question} ${near.join(` ${or} `)}?` : `${only} ${known.join(', ')}`;
}
