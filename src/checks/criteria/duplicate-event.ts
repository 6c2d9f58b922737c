import { defineCheck } from '../../checking/check.ts';
import { repeated } from '../../checking/repeated.ts';
import { eventsIn } from '../../model/criteria-parts.ts';

/** Two events of one file with one id: a condition or a sheet that names it could mean either. */
export const duplicateEvent = defineCheck<{ id: string; line: number }>({
  id: 'duplicate-event',
  severity: 'error',
  spoils: true,
  message: {
    vi: ({ id, line }) => `mã việc cộng, trừ “${id}” đã dùng ở dòng ${line}`,
    en: ({ id, line }) => `the event “${id}” is there already, in line ${line}`,
  },
  help: {
    vi: () => 'hãy đặt cho mỗi việc một mã riêng trong cả tệp này',
    en: () => 'give each event an id of its own within this file',
  },
  *inWorkspace({ criteria }) {
    for (const criterion of criteria) {
      for (const { id, at, line } of repeated(eventsIn(criterion))) yield { at, facts: { id, line } };
    }
  },
});
