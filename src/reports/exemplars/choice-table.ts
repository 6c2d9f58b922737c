import type { StrivingRow } from '../../answers/striving.ts';
import { bilingual, type Locale } from '../../base/locale.ts';
import { type Cell, type Column, count, left, type Row, right, type Table, textIfAny } from '../../documents/table.ts';
import { placesTogether } from '../../scoring/printed.ts';
import { bandHeadings, kindBand } from '../name-column.ts';
import { titlesInShort } from './titles-in-short.ts';
import { type ExemplarsView, exemplarsOf, levelName } from './view.ts';

/** Levels over the periods, the newest points and how they moved, and titles held: what a choice rests on. In the office's order, since emul chooses nobody. */
export function choiceTable(view: ExemplarsView, locale: Locale): Table {
  const { periods, rows } = view.striving;
  const words = WORDS[locale];
  const columns: Column[] = [
    right(words.number),
    left(words.name),
    ...periods.map(
      (period, i): Column =>
        left(period.kind.words[locale].heading?.(period) ?? period.id, { weight: periods.length - i }),
    ),
    right(words.points),
    right(words.change),
    left(words.titles),
  ];
  const shown = rows.filter(({ results, won }) => results.some((result) => result) || won.titles.length > 0);
  const places = placesTogether(
    shown.flatMap(({ results }) => results.at(-1) ?? []),
    2,
  );
  return {
    kind: 'table',
    bands: bandHeadings(locale),
    columns,
    rows: (['unit', 'member'] as const).flatMap((kind) => {
      const own = shown.filter((row) => row.kind === kind);
      return own.length > 0
        ? [kindBand(kind, locale), ...own.map((row, i) => rowOf(row, i + 1, places, view, locale))]
        : [];
    }),
  };
}

function rowOf(row: StrivingRow, number: number, places: number, view: ExemplarsView, locale: Locale): Row {
  const { results, change, won } = row;
  const name = view.striving.workspace.organization.called(row.kind, row.id) ?? row.name;
  const newest = results.at(-1);
  const isChosen = exemplarsOf(row, view).some(({ ended }) => !ended);
  return {
    kind: 'row',
    subject: row.id,
    cells: [
      count(number),
      textIfAny(isChosen ? `${name} (${WORDS[locale].chosen})` : name),
      ...results.map((result) =>
        textIfAny(result?.level === undefined ? (result ? '–' : '') : levelName(result.level, view)[locale]),
      ),
      newest?.points ? { kind: 'number', value: newest.points, places } : BLANK,
      change ? { kind: 'number', value: change, places, isChange: true } : BLANK,
      textIfAny(titlesInShort(won, view.striving.book, locale)),
    ],
  };
}

const BLANK: Cell = { kind: 'blank' };

const WORDS = bilingual({
  vi: {
    number: 'TT',
    name: 'Họ và tên',
    points: 'Điểm',
    change: 'So với kỳ trước',
    titles: 'Danh hiệu đã đạt',
    chosen: 'đã chọn',
  },
  en: {
    number: 'No',
    name: 'Name',
    points: 'Points',
    change: 'Change',
    titles: 'Titles held',
    chosen: 'chosen',
  },
});
