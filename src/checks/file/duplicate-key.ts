import { defineCheck } from '../../checking/check.ts';
import { clipped } from '../../checking/text-as-typed.ts';
import type { SourceFaults } from '../../source/fault.ts';

/** One name twice in the same place: which value counts, nobody can say. */
export const duplicateKey = defineCheck<SourceFaults['duplicate-key']>({
  id: 'duplicate-key',
  severity: 'error',
  message: {
    vi: ({ key, line }) => `“${clipped(key)}” ghi hai lần, lần đầu ở dòng ${line}`,
    en: ({ key, line }) => `“${clipped(key)}” stands twice, first in line ${line}`,
  },
  help: {
    vi: ({ key, startsItem }) =>
      startsItem
        ? `nếu từ dòng này là một mục khác thì thêm dấu gạch đầu dòng: “- ${clipped(key)}:”; không thì xóa một trong hai`
        : 'xóa một trong hai',
    en: ({ key, startsItem }) =>
      startsItem
        ? `if another item begins here, put a dash before it: “- ${clipped(key)}:”; if not, remove one of the two`
        : 'remove one of the two',
  },
});
