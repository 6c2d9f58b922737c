import { bilingual, type Locale } from '../../../base/locale.ts';
import type { Cell, Column, Row, Table } from '../../../documents/table.ts';
import { BLANK, OPEN, rowOf, SAME, text } from '../../../documents/table.ts';
import type { ColumnName } from '../../../model/briefing.ts';
import type { Criteria } from '../../../model/criteria.ts';
import type { Criterion } from '../../../model/criterion.ts';
import { computingOf, isTyped, modeOf, takesPoints } from '../../../scoring/modes/index.ts';
import type { RankedStanding } from '../../../scoring/standing.ts';
import type { HappeningWorking } from '../../../scoring/working.ts';
import { columnWords } from '../../column-words.ts';
import { howScored } from '../../criteria/how-scored.ts';
import { eventInWords } from '../../explain/losses.ts';
import { markInWords, metOf, workedMet } from '../../explain/mark-words.ts';
import { keeps } from './points.ts';

/** What the lines of a sheet are written from. */
interface Terms {
  readonly standing: RankedStanding;
  readonly criteria: Criteria;
  readonly columns: readonly ColumnName[];
  readonly isEmpty: boolean;
  readonly locale: Locale;
  levelName(id: string): string;
}

/** The sheet of a scale without points (rule 66): how each criterion is judged, a cell for each who judges, and what happened. */
export function judgedTable(terms: Terms): Table {
  const { criteria, columns, isEmpty, locale } = terms;
  const words = WORDS[locale];
  const left = (heading: string, width?: number): Column => ({
    heading,
    align: 'left',
    weight: 0,
    ...(width && { width }),
  });
  return {
    kind: 'table',
    ...(isEmpty && { isForm: true }),
    columns: [
      left(words.id),
      left(words.criterion, 44),
      left(words.judged, 32),
      ...columns.map((name) => left(columnWords(name, criteria, locale))),
      left(words.note, 32),
    ],
    rows: [
      ...criteria.groups.flatMap((group): Table['rows'][number][] => [
        { kind: 'band', depth: 2, text: `${group.id.value}. ${group.title.value}` },
        ...group.criteria.map((criterion) => criterionRow(criterion, terms)),
      ]),
      ...happenedRows(terms),
    ],
  };
}

function line(cells: readonly (Cell | string)[]): Row {
  return rowOf(cells.map((cell) => (typeof cell === 'string' ? text(cell) : cell)));
}

function criterionRow(criterion: Criterion, terms: Terms): Row {
  const { criteria, columns, isEmpty, locale, levelName } = terms;
  const computing = computingOf(criterion);
  const given = columns.map((name, i): Cell => {
    if (isEmpty) return computing ? BLANK : OPEN;
    return computing ? computedCell(criterion, i === columns.length - 1, terms) : givenCell(name, criterion, terms);
  });
  const note = isEmpty ? (computing?.onSheet[locale] ?? OPEN) : BLANK;
  return line([
    criterion.id.value,
    criterion.title.value,
    howScored(criterion, criteria, locale, levelName),
    ...given,
    note,
  ]);
}

/** What one column gave, in the words in which it was given. */
function givenCell(name: ColumnName, criterion: Criterion, { standing, locale }: Terms): Cell {
  const mark = standing.sheet?.columns.get(name)?.marks.find(({ id }) => id === criterion.id.value);
  if (!mark) return isTyped(criterion) && keeps(name, standing) ? SAME : BLANK;
  const points = takesPoints(criterion) ? modeOf(criterion).points?.(mark.value, criterion) : undefined;
  return text(points ? metOf(points, criterion, locale) : markInWords(mark, criterion, locale));
}

function computedCell(criterion: Criterion, isLast: boolean, { standing, locale }: Terms): Cell {
  const groups = isLast ? (standing.marked?.workedGroups ?? []) : [];
  const worked = groups.flatMap((group) => group.criteria).find((each) => each.criterion === criterion);
  return worked ? text(workedMet(worked, locale)) : BLANK;
}

function happenedRows({ standing: { marked }, criteria, columns, isEmpty, locale }: Terms): Row[] {
  const words = WORDS[locale];
  const open = columns.map((): Cell => (isEmpty ? OPEN : BLANK));
  const said = (all: readonly HappeningWorking[] = []) =>
    isEmpty ? OPEN : all.map((each) => eventInWords(each, locale)).join('; ');
  return [
    ...(criteria.bonus ? [line([BLANK, words.added, BLANK, ...open, said(marked?.bonuses)])] : []),
    ...(criteria.penalties.length > 0 ? [line([BLANK, words.taken, BLANK, ...open, said(marked?.penalties)])] : []),
  ];
}

const WORDS = bilingual({
  vi: { id: 'Mã', criterion: 'Tiêu chí', judged: 'Cách đánh giá', note: 'Ghi chú', added: 'Cộng', taken: 'Trừ' },
  en: { id: 'Id', criterion: 'Criterion', judged: 'How it is judged', note: 'Note', added: 'Plus', taken: 'Minus' },
});
