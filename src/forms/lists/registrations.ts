import { titles } from './award-kinds.ts';
import { items, text } from './column-kinds.ts';
import { column, keyOf, type ListKind } from './list-kind.ts';
import { valuesOf, whoseValues } from './row-values.ts';
import { saidOf } from './said-of.ts';
import { DATE } from './usual-columns.ts';
import { itemsUnder } from './whose-items.ts';

/** Who strives for what in a year. */
export const registrations: ListKind = {
  id: 'registrations',
  title: { vi: 'ĐĂNG KÝ THI ĐUA NĂM', en: 'REGISTRATIONS OF' },
  tab: { vi: 'Đăng ký', en: 'Registrations' },
  about: {
    vi: 'Danh hiệu và chỉ tiêu mà từng người, từng phòng đăng ký trong năm.',
    en: 'Titles and targets that each person and division registers for in the year.',
  },
  columns: [
    DATE,
    column('titles', titles, 36, { vi: 'Danh hiệu đăng ký', en: 'Titles' }, /danh hieu|dang ky/),
    column('targets', items, 50, { vi: 'Chỉ tiêu', en: 'Targets' }, /chi tieu|muc tieu|noi dung/),
    column('note', text, 30, { vi: 'Ghi chú', en: 'Note' }, /ghi chu/),
  ],
  isOfPeriod: true,
  folder: 'registrations',
  roots: (workspace, period) =>
    workspace.registrations.filter((registration) => registration.period.value === period).map(({ node }) => node),
  begun: (period) => ({
    path: `registrations/${period}.yaml`,
    text: `kind: registrations\nperiod: ${period}\nentries: []\n`,
  }),
  items: (root) => itemsUnder(root, 'entries'),
  // Somebody may withdraw and register again: each row goes with the likest that is left, the only one with the only one.
  likeness: [
    (says) => JSON.stringify(['date', 'titles', 'targets', 'note'].map((key) => says(key) ?? '')),
    keyOf('date', 'titles'),
    keyOf('date'),
    keyOf('titles'),
  ],
  said: {
    vi: (say) =>
      saidOf(
        `đăng ký ${say('titles') ?? ''}`,
        ['ngày', say('date')],
        ['; chỉ tiêu:', say('targets')],
        ['; ghi chú:', say('note')],
      ),
    en: (say) =>
      saidOf(
        `strives for ${say('titles') ?? ''}`,
        ['since', say('date')],
        ['; targets:', say('targets')],
        ['; note:', say('note')],
      ),
  },
  needed: ['titles'],
  added(row) {
    const value = { ...whoseValues(row), ...valuesOf(row, ['date', 'titles', 'targets', 'note']) };
    return { at: ['entries'], value };
  },
};
