import { absence, text } from './column-kinds.ts';
import { column, keyOf, type ListKind, type Says } from './list-kind.ts';
import { valuesOf } from './row-values.ts';
import { saidOf } from './said-of.ts';
import { FROM, TO } from './usual-columns.ts';
import { itemsOfEach, listOfEach } from './whose-items.ts';

/** Long absences of people, as organization.yaml lists them under each. */
export const leave: ListKind = {
  id: 'leave',
  title: { vi: 'DANH SÁCH NGHỈ DÀI NGÀY', en: 'LONG LEAVE' },
  tab: { vi: 'Nghỉ dài ngày', en: 'Long leave' },
  about: {
    vi: 'Nghỉ thai sản, ốm, đi học…: ai, từ ngày nào đến ngày nào, theo giấy tờ nào.',
    en: 'Maternity, illness, study …: who, from when to when, by which paper.',
  },
  examples: [
    {
      name: { vi: 'Trần Thị Bình', en: 'Trần Thị Bình' },
      kind: { vi: 'nghỉ thai sản', en: 'maternity leave' },
      from: { vi: '01/8/2025', en: '01/8/2025' },
      to: { vi: '31/01/2026', en: '31/01/2026' },
      document: { vi: 'QĐ 12/QĐ-TTYT', en: 'QĐ 12/QĐ-TTYT' },
    },
  ],
  columns: [
    column('kind', absence, 18, { vi: 'Loại nghỉ', en: 'Kind of leave' }, /loai nghi|ly do|che do|hinh thuc nghi/),
    FROM,
    TO,
    column('document', text, 24, { vi: 'Giấy tờ', en: 'Document' }, /giay to|can cu|quyet dinh|\bdon\b|document|basis/),
  ],
  isOfPeople: true,
  roots: ({ organization }) => [organization.node],
  items: (root) => itemsOfEach(root, 'leave'),
  key: keyOf('kind', 'from'),
  // Who corrects one of its days or its kind leaves the others as they were.
  likeness: [keyOf('kind', 'from'), keyOf('kind', 'to'), keyOf('from'), openEnd],
  said: {
    vi: (say) => saidOf(say('kind'), ['từ', say('from')], ['đến', say('to')], [', theo', say('document')]),
    en: (say) => saidOf(say('kind'), ['from', say('from')], ['to', say('to')], [', by', say('document')]),
  },
  needed: ['kind', 'from'],
  added: (row, placeOf) => ({
    at: listOfEach(row, 'leave', placeOf),
    value: valuesOf(row, ['kind', 'from', 'to', 'document']),
  }),
};

/** Of one kind nobody is away twice without an end. */
function openEnd(says: Says): string | undefined {
  return says('to') === undefined ? says('kind') : undefined;
}
