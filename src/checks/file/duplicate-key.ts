import type { SourceFaults } from '../../source/fault.ts';
import { defineCheck } from '../check.ts';
import { clipped } from './in-quotes.ts';

/** One name twice in the same place: which value counts, nobody can say. */
export const duplicateKey = defineCheck<SourceFaults['duplicate-key']>({
  id: 'duplicate-key',
  severity: 'error',
  message: {
    vi: ({ key, line }) => `“${clipped(key)}” ghi hai lần, lần đầu ở dòng ${line}`,
    en: ({ key, line }) => `“${clipped(key)}” stands twice, first in line ${line}`,
  },
  help: {
    vi: () => 'xóa một trong hai',
    en: () => 'remove one of the two',
  },
});
