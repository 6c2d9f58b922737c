import { defineCheck } from '../../checking/check.ts';
import { repeated } from '../../checking/repeated.ts';

/** Two groups of one file with one id: a condition that names it could mean either. */
export const duplicateGroup = defineCheck<{ id: string; line: number }>({
  id: 'duplicate-group',
  severity: 'error',
  spoils: true,
  message: {
    vi: ({ id, line }) => `mã nhóm tiêu chí “${id}” đã dùng ở dòng ${line}`,
    en: ({ id, line }) => `the group “${id}” is there already, in line ${line}`,
  },
  help: {
    vi: () => 'hãy đặt cho mỗi nhóm một mã riêng',
    en: () => 'give each group an id of its own',
  },
  *inWorkspace({ criteria }) {
    for (const criterion of criteria) {
      for (const { id, at, line } of repeated(criterion.groups)) yield { at, facts: { id, line } };
    }
  },
});
