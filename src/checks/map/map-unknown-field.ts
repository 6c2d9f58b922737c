import { nearest } from '../../base/nearest.ts';
import { COLUMNS } from '../../model/briefing.ts';
import { fieldOf } from '../../model/form-field.ts';
import { defineCheck } from '../check.ts';
import { question } from '../scores/suggestion.ts';

/** A column of somebody else's table is mapped to something that no form holds. */
export const mapUnknownField = defineCheck<{ field: string; near: readonly string[] }>({
  id: 'map-unknown-field',
  severity: 'error',
  message: {
    vi: ({ field }) => `phiếu điểm không có mục nào ghi là “${field}”`,
    en: ({ field }) => `a form holds nothing called “${field}”`,
  },
  help: {
    vi: ({ near }) => question(near, 'vi') ?? 'hãy viết như name, self.A2, self.A1.done, head.note hoặc absence',
    en: ({ near }) => question(near, 'en') ?? 'write something like name, self.A2, self.A1.done, head.note or absence',
  },
  suggestions: ({ near }) => near,
  *inWorkspace({ maps, criteria }) {
    for (const { field } of maps.flatMap(({ columns }) => columns)) {
      if (fieldOf(field.value)) continue;
      const marks = criteria.flatMap(({ groups }) =>
        groups.flatMap((group) => group.criteria.map(({ id }) => id.value)),
      );
      const known = [...ALONE, ...COLUMNS.flatMap((column) => marks.map((id) => `${column}.${id}`))];
      yield { at: field.place, facts: { field: field.value, near: nearest(field.value, known) } };
    }
  },
});

const ALONE = ['name', 'member', 'collective', 'unit', 'position', 'absence', 'causes', 'remedies', 'basis'];
