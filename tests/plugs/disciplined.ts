import { day, id, text } from '../../src/forms/lists/column-kinds.ts';
import { column, keyOf, type ListKind, valuesOf } from '../../src/forms/lists/list-kind.ts';

/** Who was disciplined, as organization.yaml lists it under each. */
export const disciplined: ListKind = {
  id: 'disciplined',
  title: { vi: 'DANH SÁCH KỶ LUẬT', en: 'DISCIPLINE' },
  columns: [
    column('form', id, 18, { vi: 'Mã hình thức', en: 'Form' }, /hinh thuc/),
    column('date', day, 13, { vi: 'Ngày kỷ luật', en: 'Date' }, /ngay/),
    column('decision', text, 16, { vi: 'Số quyết định', en: 'Decision' }, /quyet dinh/),
  ],
  isOfPeople: true,
  roots: ({ organization }) => [organization.node],
  items(root) {
    return [...(root.get('members')?.items() ?? [])].flatMap((member, i) => {
      const who = member.get('id')?.text ?? '';
      return [...(member.get('discipline')?.items() ?? [])].map((node, at) => ({
        kind: 'member' as const,
        id: who,
        node,
        path: ['members', i, 'discipline', at],
      }));
    });
  },
  key: keyOf('form', 'date'),
  likeness: [keyOf('form', 'date')],
  needed: ['form', 'date'],
  added: (row, memberAt) => ({
    at: ['members', memberAt(row.id), 'discipline'],
    value: valuesOf(row, ['form', 'date', 'decision']),
  }),
};
