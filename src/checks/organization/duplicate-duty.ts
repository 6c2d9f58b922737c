import { defineCheck } from '../../checking/check.ts';
import { repeated } from '../../checking/repeated.ts';

/** Two duties with one id: criteria that cover it could mean either. */
export const duplicateDuty = defineCheck<{ id: string; line: number }>({
  id: 'duplicate-duty',
  severity: 'error',
  message: {
    vi: ({ id, line }) => `mã nhiệm vụ “${id}” đã dùng ở dòng ${line}`,
    en: ({ id, line }) => `the duty “${id}” is there already, in line ${line}`,
  },
  help: { vi: () => 'hãy đặt cho mỗi nhiệm vụ một mã riêng', en: () => 'give each duty an id of its own' },
  *inWorkspace({ organization: { units, members } }) {
    const duties = [...units, ...members].flatMap((unit) => unit.duties);
    for (const { id, at, line } of repeated(duties)) yield { at, facts: { id, line } };
  },
});
