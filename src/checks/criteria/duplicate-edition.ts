import { defineCheck } from '../../checking/check.ts';
import type { Criteria } from '../../model/criteria.ts';

/** Two files are the same edition of the same criteria: nothing says which of them counts. */
export const duplicateEdition = defineCheck<{ id: string; edition: string | undefined; file: string }>({
  id: 'duplicate-edition',
  severity: 'error',
  message: {
    vi: ({ id, edition, file }) =>
      edition
        ? `thang điểm “${id}” lần ban hành ${edition} đã có trong tệp ${file}`
        : `thang điểm “${id}” đã có trong tệp ${file}`,
    en: ({ id, edition, file }) =>
      edition ? `edition ${edition} of “${id}” is there already, in ${file}` : `“${id}” is there already, in ${file}`,
  },
  help: {
    vi: ({ edition }) =>
      `nếu là bản sửa đổi thì hãy ghi edition: ${Number(edition ?? 1) + 1}; nếu là thang khác thì đặt mã (id) khác`,
    en: ({ edition }) =>
      `if it is a revision, write edition: ${Number(edition ?? 1) + 1}; if it is another scale, another id`,
  },
  *inWorkspace({ criteria }) {
    const known = new Map<string, Criteria>();
    for (const criterion of criteria) {
      const edition = criterion.edition?.value.toString();
      const key = `${criterion.id.value} ${edition ?? '1'}`;
      const first = known.get(key);
      if (!first) known.set(key, criterion);
      else
        yield {
          at: (criterion.edition ?? criterion.id).place,
          facts: { id: criterion.id.value, edition, file: first.node.tape.file.path },
        };
    }
  },
});
