import type { GridAnswer } from '../../../answers/gridded.ts';
import { bilingual } from '../../../base/locale.ts';
import type { Period } from '../../../calendar/period.ts';
import { type Band, BLANK, type Cell, type Column, type Row, type Table } from '../../../documents/table.ts';
import { keyOf } from '../../../model/due.ts';
import { partNoun } from '../../../scoring/rollup/part-names.ts';
import type { RankedResult } from '../../../scoring/rollup/ranked-results.ts';
import type { ClassifyTerms } from '../../classify/classify-terms.ts';
import { NAME_WIDTH } from '../../person-words.ts';
import { periodsOpened } from '../../workings/periods.ts';
import { raised } from '../phrases.ts';

/** How a level stands in a cell, by its id. */
export type Marks = ReadonlyMap<string, string>;

/** So many narrow columns have room beside each other on paper; more stand in tables one below the other. */
const MOST = 27;

/** All columns, in tables of about as many; the last one counts over all of them. */
export function tablesOf(answer: GridAnswer, terms: ClassifyTerms, marks: Marks): Table[] {
  const { columns } = answer;
  const tables = Math.max(1, Math.ceil(columns.length / MOST));
  const each = Math.ceil(columns.length / tables);
  return Array.from({ length: tables }, (_, i) =>
    tableOf(columns.slice(i * each, (i + 1) * each), i === tables - 1, answer, terms, marks),
  );
}

function tableOf(
  columns: readonly Period[],
  isLast: boolean,
  answer: GridAnswer,
  terms: ClassifyTerms,
  marks: Marks,
): Table {
  const words = WORDS[terms.locale];
  const [first] = columns;
  const part = first ? partNoun(first.kind.id)[terms.locale] : '';
  const ids = [...marks.keys()];
  const spansYears = new Set(columns.map((column) => column.id.slice(0, 4))).size > 1;
  const partColumn = (period: Period, i: number): Column => ({
    heading: headingOf(period, spansYears),
    under: raised(part),
    align: 'centre',
    weight: columns.length - i,
  });
  const countColumn = (mark: string): Column => ({
    heading: mark,
    under: words.count(part),
    align: 'right',
    weight: 0,
  });
  const whole: Column = { heading: words.whole, align: 'centre', weight: 0 };
  const members = terms.rows.filter(({ subject }) => subject.kind === 'member');
  const units = terms.rows.filter(({ subject }) => subject.kind === 'unit');
  const rowOf = (result: RankedResult, i: number) =>
    rowFrom(i + 1, result, columns, isLast, answer, marks, terms.locale);
  return {
    kind: 'table',
    columns: [
      { heading: words.number, align: 'right', weight: 0 },
      { heading: words.name, align: 'left', weight: 0, width: NAME_WIDTH },
      ...columns.map(partColumn),
      ...(isLast ? [...ids.map((id) => countColumn(marks.get(id) ?? id)), countColumn(NONE), whole] : []),
    ],
    rows: [
      ...(units.length > 0 ? [band(1, words.units)] : []),
      ...units.map(rowOf),
      ...(members.length > 0 ? [band(1, words.members)] : []),
      ...members.flatMap((member, i) => [...unitBand(member, members[i - 1], terms), rowOf(member, i)]),
    ],
  };
}

function rowFrom(
  number: number,
  { subject, level }: RankedResult,
  shown: readonly Period[],
  isLast: boolean,
  { columns, levelOf, classified }: GridAnswer,
  marks: Marks,
  locale: ClassifyTerms['locale'],
): Row {
  const at = (period: Period) => levelOf(period, keyOf(subject.kind, subject.id));
  const all = columns.map(at);
  const counts = [...[...marks.keys()], null].map((id): Cell => {
    const own = columns.filter((_, i) => all[i] === id);
    return { kind: 'count', count: own.length, opens: () => periodsOpened(own, locale) };
  });
  const markOf = (id: string | null | undefined) => (id === null || id === undefined ? NONE : (marks.get(id) ?? id));
  const { organization } = classified.workspace;
  const short = subject.kind === 'unit' ? organization.unit(subject.id)?.short?.value : undefined;
  return {
    kind: 'row',
    cells: [
      { kind: 'count', count: number },
      {
        kind: 'text',
        text: organization.called(subject.kind, subject.id) ?? subject.name,
        ...(short !== undefined && { short }),
      },
      ...shown.map(at).map((each) => (each === undefined ? BLANK : text(markOf(each)))),
      ...(isLast ? [...counts, text(markOf(level))] : []),
    ],
  };
}

/** In the list, and not rated. */
export const NONE = '–';

/** 40, 10, or 10/2016 where the columns lie in several years. */
function headingOf({ id }: Period, spansYears: boolean): string {
  const number = /(\d+)$/.exec(id.slice(4))?.[1];
  if (number === undefined) return id;
  const short = String(Number(number));
  return spansYears ? `${short}/${id.slice(0, 4)}` : short;
}

function band(depth: Band['depth'], said: string): Band {
  return { kind: 'band', depth, text: said };
}

function unitBand({ subject }: RankedResult, before: RankedResult | undefined, { answer }: ClassifyTerms): Band[] {
  if (before && before.subject.unit === subject.unit) return [];
  const unit = answer.workspace.organization.unit(subject.unit ?? '');
  return [band(2, unit?.name.value ?? subject.unit ?? '')];
}

function text(said: string): Cell {
  return { kind: 'text', text: said };
}

const WORDS = bilingual({
  vi: {
    number: 'TT',
    name: 'Họ và tên',
    whole: 'Cả\u00a0kỳ',
    units: 'TẬP THỂ',
    members: 'CÁ NHÂN',
    count: (part: string) => `Số ${part}`,
  },
  en: {
    number: 'No',
    name: 'Name',
    whole: 'Whole',
    units: 'COLLECTIVES',
    members: 'INDIVIDUALS',
    count: (part) => `${raised(part)}s`,
  },
});
