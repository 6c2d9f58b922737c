import { layCouncil } from './council-laid.ts';
import { councilsIn, SEATS, seatsIn } from './council-seats.ts';
import { column, keyOf, type ListItem, type ListKind } from './list-kind.ts';
import { member, oneOf } from './naming-kinds.ts';
import { DECISION, FROM, TO } from './usual-columns.ts';

/** Who sits on the Emulation and Commendation Council, seat by seat. */
export const council: ListKind = {
  id: 'council',
  title: { vi: 'HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG', en: 'EMULATION AND COMMENDATION COUNCIL' },
  tab: { vi: 'Hội đồng', en: 'Council' },
  about: {
    vi: 'Hội đồng Thi đua - Khen thưởng: mỗi ghế một dòng. Thay đổi thì ghi các ghế mới với số quyết định và ngày mới.',
    en: 'The Council, a row for each seat. Where it changes, the new seats with their decision and first day.',
  },
  columns: [
    { ...column('seat', oneOf(SEATS), 20, { vi: 'Chức danh', en: 'Seat' }, /chuc danh|vi tri|\bseat\b/), says: seatOf },
    {
      ...column('member', member, 30, { vi: 'Họ và tên', en: 'Name' }, /ho (?:va )?ten|thanh vien|\bname\b/),
      at: (_, { part }) => part ?? [],
    },
    DECISION,
    FROM,
    TO,
  ],
  examples: [
    {
      seat: SEATS.chair,
      member: { vi: 'Trần Thị Bình', en: 'Trần Thị Bình' },
      decision: { vi: '57/QĐ-BDT', en: '57/QĐ-BDT' },
      from: { vi: '01/7/2025', en: '01/7/2025' },
    },
  ],
  isOfOffice: true,
  roots: ({ organization }) => [organization.node],
  items(root) {
    return councilsIn(root).flatMap(([node, path]) =>
      seatsIn(node).map((part): ListItem => ({ kind: 'office', id: '', node, path, part })),
    );
  },
  key: keyOf('seat', 'member', 'from'),
  // Those of one Council are held against each other.
  likeness: [keyOf('seat', 'member'), keyOf('member'), onlySeat],
  needed: ['seat', 'member'],
  lay: layCouncil,
  added: () => undefined,
};

function seatOf({ part }: ListItem): string {
  return String(part?.[0]);
}

/** Of seats that only one holds, another name is another holder. */
function onlySeat(says: (key: string) => string | undefined): string | undefined {
  const seat = says('seat');
  return seat === 'chair' || seat === 'secretary' ? seat : undefined;
}
