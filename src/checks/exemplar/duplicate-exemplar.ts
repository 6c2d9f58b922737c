import { defineCheck } from '../../checking/check.ts';
import { repeated } from '../../checking/repeated.ts';

/** Two exemplars with one id. */
export const duplicateExemplar = defineCheck<{ id: string; file: string }>({
  id: 'duplicate-exemplar',
  severity: 'error',
  message: {
    vi: ({ id, file }) => `mã điển hình “${id}” đã dùng trong tệp ${file}`,
    en: ({ id, file }) => `the exemplar “${id}” is there already, in ${file}`,
  },
  help: {
    vi: ({ id }) => `hãy đặt mã khác, ví dụ ${id}-2`,
    en: ({ id }) => `give it another id, such as ${id}-2`,
  },
  *inWorkspace({ exemplars }) {
    for (const { id, at, first } of repeated(exemplars)) yield { at, facts: { id, file: first.id.place.file.path } };
  },
});
