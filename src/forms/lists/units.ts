import { text } from './column-kinds.ts';
import { column, type ListColumn, type ListKind } from './list-kind.ts';
import { member, members, yesNo } from './naming-kinds.ts';
import { layUnit } from './unit-laid.ts';
import { FROM, TO } from './usual-columns.ts';

/** The divisions and other collectives of the agency, each with who heads it today. */
export const units: ListKind = {
  id: 'units',
  title: { vi: 'DANH SÁCH PHÒNG, BAN', en: 'DIVISIONS' },
  tab: { vi: 'Phòng ban', en: 'Divisions' },
  about: {
    vi: 'Các phòng, ban theo thứ tự của cơ quan; người đứng đầu, cấp phó. Lãnh đạo cơ quan không chấm điểm thì ghi “Không”.',
    en: 'The divisions in the office’s order, who heads them, deputies; “No” where a division itself is not scored.',
  },
  columns: [
    column('short', text, 20, { vi: 'Tên ngắn trên bảng', en: 'Short name' }, /ten ngan|viet tat|\bshort\b/),
    {
      ...column('head', member, 26, { vi: 'Người đứng đầu', en: 'Head' }, /dung dau|truong (?:phong|don vi)|\bhead\b/),
      at: headAt,
    },
    column('deputies', members, 30, { vi: 'Cấp phó', en: 'Deputies' }, /cap pho|pho (?:phong|don vi)|deput/),
    {
      ...column('rated', yesNo, 12, { vi: 'Có chấm điểm', en: 'Rated' }, /cham diem|xep loai|\brated\b/),
      absent: 'true',
    },
    FROM,
    TO,
  ],
  examples: [
    {
      name: { vi: 'Phòng Kế hoạch', en: 'Phòng Kế hoạch' },
      short: { vi: 'Phòng KH', en: 'Phòng KH' },
      head: { vi: 'Trần Thị Bình', en: 'Trần Thị Bình' },
      deputies: { vi: 'Lê Văn Cường; Phạm Thị Dung', en: 'Lê Văn Cường; Phạm Thị Dung' },
      rated: { vi: 'Có', en: 'Yes' },
      from: { vi: '01/7/2025', en: '01/7/2025' },
    },
  ],
  isOfUnits: true,
  isRegister: true,
  roots: ({ organization }) => [organization.node],
  items(root) {
    return [...(root.get('units')?.items() ?? [])].flatMap((node, i) => {
      const id = node.get('id')?.text;
      return id === undefined ? [] : [{ kind: 'unit', id, node, path: ['units', i] }];
    });
  },
  likeness: [],
  lay: layUnit,
  needed: ['name'],
  added: () => undefined,
};

/** Where a division says who heads it: `head`, or the last of `heads`. */
function headAt(node: Parameters<NonNullable<ListColumn['at']>>[0]): ReturnType<NonNullable<ListColumn['at']>> {
  const heads = [...(node.get('heads')?.items() ?? [])];
  const last = heads.at(-1);
  if (!last) return ['head'];
  return ['heads', heads.length - 1, ...(last.isMap ? ['member'] : [])];
}
