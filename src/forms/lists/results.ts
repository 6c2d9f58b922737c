import { period, text } from './column-kinds.ts';
import { column, keyOf, type ListKind } from './list-kind.ts';
import { level, points } from './record-kinds.ts';
import { valuesOf } from './row-values.ts';
import { saidOf } from './said-of.ts';
import { itemsOfEach, listOfEach } from './whose-items.ts';

/** What was signed on paper before emul came, or by a former agency: it stands as that period's result (rule 18). */
export const results: ListKind = {
  id: 'results',
  title: { vi: 'KẾT QUẢ ĐÃ KÝ TRƯỚC KHI DÙNG EMUL', en: 'RESULTS SIGNED BEFORE EMUL' },
  tab: { vi: 'Kết quả đã ký', en: 'Signed results' },
  about: {
    vi: 'Kết quả các kỳ đã ký trên giấy trước khi dùng phần mềm: ai, kỳ nào, điểm, mức, văn bản.',
    en: 'Results signed on paper before: who, which period, points, level, paper.',
  },
  room: 80,
  examples: [
    {
      name: { vi: 'Nguyễn Văn An', en: 'Nguyễn Văn An' },
      period: { vi: '6/2025', en: '6/2025' },
      points: { vi: '91,25', en: '91.25' },
      level: { vi: 'Hoàn thành tốt nhiệm vụ', en: 'Hoàn thành tốt nhiệm vụ' },
      basis: { vi: 'TB 15/TB-TTYT', en: 'TB 15/TB-TTYT' },
    },
  ],
  columns: [
    column('period', period, 14, { vi: 'Kỳ', en: 'Period' }, /^ky\b|^nam\b|^thang\b|period/),
    column('points', points, 10, { vi: 'Điểm', en: 'Points' }, /diem|points/),
    column('level', level, 26, { vi: 'Mức xếp loại', en: 'Level' }, /xep loai|\bmuc\b|level/),
    column('basis', text, 26, { vi: 'Văn bản đã ký', en: 'Paper' }, /van ban|can cu|quyet dinh|basis|paper/),
  ],
  roots: ({ organization }) => [organization.node],
  items: (root) => itemsOfEach(root, 'brought', ['unit', 'member']),
  key: keyOf('period'),
  likeness: [keyOf('period')],
  said: {
    vi: (say) =>
      saidOf(`kết quả ${say('period')}`, [':', say('points')], ['điểm,', say('level')], [', theo', say('basis')]),
    en: (say) =>
      saidOf(`result of ${say('period')}`, [':', say('points')], ['points,', say('level')], [', by', say('basis')]),
  },
  needed: ['period', 'points', 'level'],
  added: (row, placeOf) => ({
    at: listOfEach(row, 'brought', placeOf),
    value: valuesOf(row, ['period', 'points', 'level', 'basis']),
  }),
};
