import { question } from '../../base/listed.ts';
import { nearest } from '../../base/nearest.ts';
import { defineCheck } from '../../checking/check.ts';
import { listCodes, listFieldOf } from '../../forms/lists/index.ts';
import { COLUMNS } from '../../model/briefing.ts';
import { fieldOf } from '../../model/form-field.ts';

/** A column of somebody else's table is mapped to something that no form holds. */
export const mapUnknownField = defineCheck<{ field: string; near: readonly string[]; list: string | undefined }>({
  id: 'map-unknown-field',
  severity: 'error',
  message: {
    vi: ({ field, list }) => `${list ? `bảng ${list}` : 'phiếu điểm'} không có mục nào ghi là “${field}”`,
    en: ({ field, list }) => `${list ? `a table of ${list}` : 'a form'} holds nothing called “${field}”`,
  },
  help: {
    vi: ({ near }) => question(near, 'vi') ?? 'hãy viết như name, self.A2, self.A1.done, head.note hoặc absence',
    en: ({ near }) => question(near, 'en') ?? 'write something like name, self.A2, self.A1.done, head.note or absence',
  },
  suggestions: ({ near }) => near,
  *inWorkspace({ maps, criteria }) {
    const marks = criteria.flatMap(({ groups }) => groups.flatMap((group) => group.criteria.map(({ id }) => id.value)));
    for (const { columns } of maps) {
      // Of which table it is, its first column of a list says: none holds two.
      const list = columns.flatMap(({ field }) => listFieldOf(field.value)?.list ?? [])[0];
      for (const { field } of columns) {
        if (list ? listFieldOf(field.value)?.list === list : fieldOf(field.value)) continue;
        const known = list
          ? listCodes(list)
          : [...ALONE, ...COLUMNS.flatMap((column) => marks.map((id) => `${column}.${id}`))];
        yield { at: field.place, facts: { field: field.value, list: list?.id, near: nearest(field.value, known) } };
      }
    }
  },
});

const ALONE = ['name', 'member', 'collective', 'unit', 'position', 'absence', 'causes', 'remedies', 'basis'];
