import { defineCheck } from '../../checking/check.ts';
import { repeated } from '../../checking/repeated.ts';
import { criteriaIn } from '../../model/criteria-parts.ts';

/** Two criteria of one file with one id: nobody could tell whose a mark is. */
export const duplicateCriterion = defineCheck<{ id: string; line: number }>({
  id: 'duplicate-criterion',
  severity: 'error',
  spoils: true,
  message: {
    vi: ({ id, line }) => `mã tiêu chí “${id}” đã dùng ở dòng ${line}`,
    en: ({ id, line }) => `the criterion “${id}” is there already, in line ${line}`,
  },
  help: {
    vi: () => 'hãy đặt cho mỗi tiêu chí một mã riêng',
    en: () => 'give each criterion an id of its own',
  },
  *inWorkspace({ criteria }) {
    for (const criterion of criteria) {
      for (const { id, at, line } of repeated(criteriaIn(criterion))) yield { at, facts: { id, line } };
    }
  },
});
