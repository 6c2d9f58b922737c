import { defineCheck } from '../../checking/check.ts';
import { repeated } from '../../checking/repeated.ts';

/** Two petitions with one id: nobody could tell which of them was answered. */
export const duplicateAppeal = defineCheck<{ id: string; file: string; line: number }>({
  id: 'duplicate-appeal',
  severity: 'error',
  message: {
    vi: ({ id, file, line }) => `mã kiến nghị “${id}” đã dùng ở ${file}:${line}`,
    en: ({ id, file, line }) => `the petition “${id}” is there already, at ${file}:${line}`,
  },
  help: {
    vi: ({ id }) => `mỗi kiến nghị một mã và một lần trả lời; hãy đặt mã khác, ví dụ ${id}-2`,
    en: ({ id }) => `each has an id and one answer; give this another id, such as ${id}-2`,
  },
  *inWorkspace({ appeals }) {
    for (const { id, at, first, line } of repeated(appeals)) {
      yield { at, facts: { id, file: first.id.place.file.path, line } };
    }
  },
});
