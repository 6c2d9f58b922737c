import { award } from './award-kinds.ts';
import { form, period, text } from './column-kinds.ts';
import { column, keyOf, type ListKind } from './list-kind.ts';
import { valuesOf, whoseValues } from './row-values.ts';
import { saidOf } from './said-of.ts';
import { DATE, DECISION } from './usual-columns.ts';
import { itemsUnder } from './whose-items.ts';

/** What was won already: titles and commendations, which stand in two lists of the file. */
export const awards: ListKind = {
  id: 'awards',
  title: { vi: 'KHEN THƯỞNG ĐÃ CÓ', en: 'AWARDS WON' },
  tab: { vi: 'Khen thưởng đã có', en: 'Awards won' },
  about: {
    vi: 'Danh hiệu, hình thức khen đã đạt các năm trước.',
    en: 'Titles and commendations of the years before.',
  },
  room: 60,
  examples: [
    {
      name: { vi: 'Nguyễn Văn An', en: 'Nguyễn Văn An' },
      award: { vi: 'Lao động tiên tiến', en: 'Lao động tiên tiến' },
      period: { vi: '2024', en: '2024' },
      decision: { vi: '05/QĐ-TTYT', en: '05/QĐ-TTYT' },
      date: { vi: '10/01/2025', en: '10/01/2025' },
    },
  ],
  columns: [
    { ...column('form', form, 18, { vi: 'Loại', en: 'Sort' }, /^loai\b/), says: ({ path }) => String(path[0]) },
    column('award', award, 28, { vi: 'Danh hiệu, hình thức khen', en: 'Award' }, /danh hieu|hinh thuc|khen/),
    column('period', period, 10, { vi: 'Năm, kỳ', en: 'Year, period' }, /^nam\b|\bky\b|nam khen|nam dat/),
    DECISION,
    DATE,
    column('by', text, 24, { vi: 'Người ký', en: 'Signed by' }, /nguoi ky|co quan|cap khen|cap quyet dinh/),
    column('for', text, 34, { vi: 'Thành tích', en: 'For' }, /thanh tich|noi dung|ve viec|ly do/),
  ],
  folder: 'awards',
  roots: (workspace) => workspace.awards.map(({ node }) => node),
  begun: () => ({
    path: 'awards/so-khen-thuong.yaml',
    text: 'kind: awards\ntitles: []\ncommendations: []\n',
  }),
  /** An award says itself whether it is a title or a commendation. */
  complete(values, terms) {
    const given = values.has('form') ? undefined : values.get('award');
    const known = given && terms.awards.find((award) => award.id.value === given.value);
    if (known) values.set('form', { ...given, value: known.form === 'title' ? 'titles' : 'commendations' });
  },
  items: (root) => [...itemsUnder(root, 'titles'), ...itemsUnder(root, 'commendations')],
  key: keyOf('form', 'award', 'period'),
  // A decision names somebody once for one thing: another award or period under it is a correction.
  likeness: [
    keyOf('form', 'award', 'period'),
    keyOf('form', 'award', 'decision', 'date'),
    keyOf('form', 'period', 'decision', 'date'),
  ],
  said: {
    vi: (say) =>
      saidOf(
        say('award'),
        [',', say('period')],
        [', theo', say('decision')],
        ['ngày', say('date')],
        ['của', say('by')],
        [', về', say('for')],
      ),
    en: (say) =>
      saidOf(
        say('award'),
        [',', say('period')],
        [', by', say('decision')],
        ['of', say('date')],
        ['signed by', say('by')],
        [', for', say('for')],
      ),
  },
  needed: ['form', 'award', 'period'],
  added(row) {
    const form = row.values.get('form')?.value;
    if (typeof form !== 'string') return undefined;
    return {
      at: [form],
      value: { ...whoseValues(row), ...valuesOf(row, ['award', 'period', 'decision', 'date', 'by', 'for']) },
    };
  },
};
