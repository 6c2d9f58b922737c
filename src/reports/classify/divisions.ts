import { Exact } from '../../base/exact.ts';
import { bilingual } from '../../base/locale.ts';
import { raised } from '../../base/sentence.ts';
import { type Cell, left, type Row, right, rowOf, type Table } from '../../documents/table.ts';
import type { RankedResult } from '../../scoring/rollup/ranked-results.ts';
import { type Who, whoOpened } from '../workings/names.ts';
import { shareOpened } from '../workings/sums.ts';
import type { ClassifyTerms } from './classify-terms.ts';
import { namingIn, talliesOf } from './counts.ts';

/** Individuals by division and in total, how many at each level; nothing where there is one division. */
export function divisions(terms: ClassifyTerms): Table[] {
  const { rows, locale, answer } = terms;
  const words = WORDS[locale];
  const members = rows.filter(({ subject }) => subject.kind === 'member');
  const units = [...new Set(members.map(({ subject }) => subject.unit))];
  if (units.length < 2) return [];
  const { organization } = answer.workspace;
  const order = organization.units.map(({ id }) => id.value);
  const inOrder = units.toSorted((a, b) => order.indexOf(a ?? '') - order.indexOf(b ?? ''));
  const levels = talliesOf(members, terms).map(({ what }) => raised(what));
  return [
    {
      kind: 'table',
      columns: [left(words.division), right(words.people), ...levels.map((level) => right(level, { weight: 1 }))],
      rows: [
        ...inOrder.map((id) => {
          const unit = organization.unit(id ?? '');
          const own = members.filter(({ subject }) => subject.unit === id);
          return countRow(unit?.name.value ?? words.noUnit, unit?.short?.value, own, terms);
        }),
        { ...countRow(words.total, undefined, members, terms), isTotal: true },
        { ...shareRow(words.share, members, terms), isTotal: true },
      ],
    },
  ];
}

function countRow(text: string, short: string | undefined, own: readonly RankedResult[], terms: ClassifyTerms): Row {
  const naming = namingIn(terms);
  const counts = groupsOf(own, terms).map(
    (who): Cell => ({ kind: 'count', count: who.length, opens: () => whoOpened(who, naming) }),
  );
  const first: Cell = { kind: 'text', text, ...(short && { short }) };
  return rowOf([first, ...counts]);
}

/** All of them, and those of each level. */
function groupsOf(own: readonly RankedResult[], terms: ClassifyTerms): readonly (readonly Who[])[] {
  return [own.map(({ subject }) => subject), ...talliesOf(own, terms).map(({ who }) => who)];
}

function shareRow(text: string, all: readonly RankedResult[], terms: ClassifyTerms): Row {
  const naming = namingIn(terms);
  const shares = groupsOf(all, terms).map(
    (who): Cell => ({
      kind: 'share',
      share: Exact.whole(who.length).over(Exact.whole(all.length)),
      opens: () => shareOpened(who, all.length, naming),
    }),
  );
  return rowOf([{ kind: 'text', text }, ...shares]);
}

const WORDS = bilingual({
  vi: {
    division: 'Cá nhân theo phòng',
    people: 'Tổng\u00a0số',
    total: 'Toàn cơ quan',
    share: 'Tỷ lệ',
    noUnit: 'Chưa rõ phòng',
  },
  en: { division: 'Individuals by division', people: 'All', total: 'Agency', share: 'Share', noUnit: 'No division' },
});
