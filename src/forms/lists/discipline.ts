import { column, keyOf, type ListKind } from './list-kind.ts';
import { disciplineForm, year } from './record-kinds.ts';
import { valuesOf } from './row-values.ts';
import { saidOf } from './said-of.ts';
import { DATE, DECISION } from './usual-columns.ts';
import { itemsOfEach, listOfEach } from './whose-items.ts';

/** Disciplines, as organization.yaml lists them under each. */
export const discipline: ListKind = {
  id: 'discipline',
  title: { vi: 'DANH SÁCH KỶ LUẬT', en: 'DISCIPLINE' },
  tab: { vi: 'Kỷ luật', en: 'Discipline' },
  about: {
    vi: 'Quyết định kỷ luật: ai, hình thức, ngày, số quyết định.',
    en: 'Who was disciplined, how, when, by which decision.',
  },
  examples: [
    {
      name: { vi: 'Nguyễn Văn An', en: 'Nguyễn Văn An' },
      form: { vi: 'khiển trách', en: 'reprimand' },
      date: { vi: '12/8/2025', en: '12/8/2025' },
      decision: { vi: '27/QĐ-TTYT', en: '27/QĐ-TTYT' },
    },
  ],
  columns: [
    column('form', disciplineForm, 18, { vi: 'Hình thức kỷ luật', en: 'Form' }, /hinh thuc|ky luat/),
    DATE,
    DECISION,
    column('countedIn', year, 14, { vi: 'Tính vào năm', en: 'Counted in' }, /tinh vao|nam tinh|counted/),
  ],
  isOfPeople: true,
  roots: ({ organization }) => [organization.node],
  items: (root) => itemsOfEach(root, 'discipline'),
  key: keyOf('form', 'date'),
  // A decision disciplines somebody once: another form or day under it is a correction, as is another form of one day.
  likeness: [keyOf('form', 'date'), keyOf('decision'), keyOf('date')],
  said: {
    vi: (say) =>
      saidOf(
        `kỷ luật ${say('form')}`,
        ['ngày', say('date')],
        [', theo', say('decision')],
        [', tính vào năm', say('countedIn')],
      ),
    en: (say) =>
      saidOf(
        `discipline: ${say('form')}`,
        ['of', say('date')],
        [', by', say('decision')],
        [', counted in', say('countedIn')],
      ),
  },
  needed: ['form', 'date'],
  added: (row, placeOf) => ({
    at: listOfEach(row, 'discipline', placeOf),
    value: valuesOf(row, ['form', 'date', 'decision', 'countedIn']),
  }),
};
