import type { Node } from '../../source/node.ts';
import { layPerson } from './assignments.ts';
import { day, group, honorific, text, unit } from './column-kinds.ts';
import { column, type ListKind } from './list-kind.ts';
import { saidOf } from './said-of.ts';
import { FROM, TO } from './usual-columns.ts';

const lastAssignment = (item: Node): number => Math.max(0, [...(item.get('assignments')?.items() ?? [])].length - 1);
const ofAssignment = (key: string) => (item: Node) => ['assignments', lastAssignment(item), key];

/** Who works in the agency, each with today's post; another `from` is another one. */
export const people: ListKind = {
  id: 'people',
  title: { vi: 'DANH SÁCH CÁ NHÂN', en: 'PEOPLE' },
  tab: { vi: 'Người', en: 'People' },
  about: {
    vi: 'Mỗi người một dòng: phòng và chức vụ hiện nay, từ ngày nào. Chuyển phòng thì sửa phòng, chức vụ và ghi ngày chuyển vào “Từ ngày”.',
    en: 'A row for each person: division and post today, and since when. Who moves gets the new ones and the day of it under “From”.',
  },
  examples: [
    {
      name: { vi: 'Nguyễn Văn An', en: 'Nguyễn Văn An' },
      honorific: { vi: 'Ông', en: 'Ông' },
      group: { vi: 'Chuyên viên', en: 'Chuyên viên' },
      unit: { vi: 'Phòng Kế hoạch', en: 'Phòng Kế hoạch' },
      position: { vi: 'Chuyên viên', en: 'Chuyên viên' },
      from: { vi: '01/7/2025', en: '01/7/2025' },
      joined: { vi: '15/9/2012', en: '15/9/2012' },
    },
  ],
  columns: [
    column('honorific', honorific, 8, { vi: 'Ông, bà', en: 'Ông, bà' }, /ong, ?ba|gioi tinh|danh xung/),
    column('group', group, 18, { vi: 'Nhóm công việc', en: 'Group' }, /nhom/),
    {
      ...column('unit', unit, 30, { vi: 'Phòng', en: 'Division' }, /phong|don vi|bo phan|division/),
      at: ofAssignment('unit'),
    },
    {
      ...column('position', text, 22, { vi: 'Chức vụ', en: 'Post' }, /chuc vu|chuc danh|vi tri|\bpost\b/),
      at: ofAssignment('position'),
    },
    { ...FROM, at: ofAssignment('from') },
    { ...TO, at: ofAssignment('to') },
    column('joined', day, 15, { vi: 'Ngày vào ngành', en: 'Joined' }, /vao nganh|joined/),
  ],
  room: 80,
  isOfPeople: true,
  isRegister: true,
  roots: ({ organization }) => [organization.node],
  items(root) {
    return [...(root.get('members')?.items() ?? [])].flatMap((node, i) => {
      const id = node.get('id')?.text;
      return id === undefined ? [] : [{ kind: 'member', id, node, path: ['members', i] }];
    });
  },
  key: (says) => says('from') ?? '',
  likeness: [],
  lay: layPerson,
  said: {
    vi: (say) =>
      saidOf(say('position'), [',', say('unit')], ['từ', say('from')], ['đến', say('to')], [', nhóm', say('group')]),
    en: (say) =>
      saidOf(say('position'), [',', say('unit')], ['from', say('from')], ['to', say('to')], [', group', say('group')]),
  },
  needed: [],
  added: () => undefined,
};
