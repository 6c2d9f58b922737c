import { day, id, text } from '../../src/forms/lists/column-kinds.ts';
import { column, keyOf, type ListKind } from '../../src/forms/lists/list-kind.ts';
import { valuesOf } from '../../src/forms/lists/row-values.ts';
import { itemsOfEach, listOfEach } from '../../src/forms/lists/whose-items.ts';

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
  items: (root) => itemsOfEach(root, 'discipline'),
  key: keyOf('form', 'date'),
  likeness: [keyOf('form', 'date')],
  needed: ['form', 'date'],
  added: (row, placeOf) => ({
    at: listOfEach(row, 'discipline', placeOf),
    value: valuesOf(row, ['form', 'date', 'decision']),
  }),
};
