import { text } from './column-kinds.ts';
import { type Among, column, keyOf, type ListKind } from './list-kind.ts';
import { valuesOf } from './row-values.ts';
import { FROM, TO } from './usual-columns.ts';
import { itemsOfEach, listOfEach } from './whose-items.ts';

/** What divisions are there for, and what somebody alone is charged with: scales refer to it. */
export const duties: ListKind = {
  id: 'duties',
  title: { vi: 'NHIỆM VỤ CỦA PHÒNG, CỦA NGƯỜI', en: 'DUTIES' },
  tab: { vi: 'Nhiệm vụ', en: 'Duties' },
  about: {
    vi: 'Nhiệm vụ của từng phòng, hoặc giao riêng cho một người; thang điểm dẫn tới các nhiệm vụ này.',
    en: 'What each division or person is charged with; scales refer to it.',
  },
  room: 60,
  columns: [column('text', text, 70, { vi: 'Nhiệm vụ', en: 'Duty' }, /nhiem vu|noi dung|\bduty\b/), FROM, TO],
  examples: [
    {
      name: { vi: 'Phòng Kế hoạch', en: 'Phòng Kế hoạch' },
      text: { vi: 'Lập kế hoạch vốn và theo dõi tiến độ', en: 'Lập kế hoạch vốn và theo dõi tiến độ' },
      from: { vi: '01/7/2025', en: '01/7/2025' },
    },
  ],
  roots: ({ organization }) => [organization.node],
  items: (root) => itemsOfEach(root, 'duties', ['unit', 'member']),
  key: keyOf('text'),
  likeness: [keyOf('text'), keyOf('from', 'to'), keyOf('from')],
  needed: ['text'],
  added: (row, placeOf, among) => ({
    at: listOfEach(row, 'duties', placeOf),
    value: { id: idAmong(row.id, among), ...valuesOf(row, ['text', 'from', 'to']) },
  }),
};

/** The next free number behind the id of whose duty it is: “phong-ke-hoach-2”. */
function idAmong(whose: string, { items, index }: Among): string {
  const numbers = items.map(({ node }) => Number(/\d+$/.exec(node.get('id')?.text ?? '')?.[0] ?? 0));
  return `${whose}-${Math.max(items.length, ...numbers) + index + 1}`;
}
