import { defineCheck } from '../../checking/check.ts';
import { repeated } from '../../checking/repeated.ts';
import { text } from '../../model/field.ts';

/** Two gates, two quotas or two awards with one id: a regulation that extends this one could replace either. */
export const duplicateClause = defineCheck<{ id: string; list: string; line: number }>({
  id: 'duplicate-clause',
  severity: 'error',
  message: {
    vi: ({ id, list, line }) => `trong mục ${list}, mã “${id}” đã dùng ở dòng ${line}`,
    en: ({ id, list, line }) => `under ${list}, the id “${id}” is there already, in line ${line}`,
  },
  help: {
    vi: ({ list }) =>
      list === 'gates' ? 'hãy đặt mã khác và ghi loại điều kiện ở mục gate' : 'hãy đặt mã khác, hoặc bỏ một trong hai',
    en: ({ list }) =>
      list === 'gates' ? 'give it another id and name its kind by gate' : 'give it another id, or take one out',
  },
  *inWorkspace({ ownRegulations }) {
    for (const { node } of ownRegulations) {
      for (const list of ['gates', 'quotas', 'awards']) {
        const items = [...(node.get(list)?.items() ?? [])].map((item) => text(item.get('id')));
        const named = items.flatMap((id) => (id ? { id } : []));
        for (const { id, at, line } of repeated(named)) yield { at, facts: { id, list, line } };
      }
    }
  },
});
