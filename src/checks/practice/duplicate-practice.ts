import { defineCheck } from '../../checking/check.ts';
import { repeated } from '../../checking/repeated.ts';

/** Two practices with one id: nobody could tell which of them a title rests on. */
export const duplicatePractice = defineCheck<{ id: string; file: string }>({
  id: 'duplicate-practice',
  severity: 'error',
  message: {
    vi: ({ id, file }) => `mã sáng kiến “${id}” đã dùng trong tệp ${file}`,
    en: ({ id, file }) => `the practice “${id}” is there already, in ${file}`,
  },
  help: {
    vi: ({ id }) => `hãy đặt mã khác, ví dụ ${id}-2`,
    en: ({ id }) => `give it another id, such as ${id}-2`,
  },
  *inWorkspace({ practices }) {
    for (const { id, at, first } of repeated(practices)) yield { at, facts: { id, file: first.id.place.file.path } };
  },
});
