import type { GridAnswer } from '../../../answers/gridded.ts';
import { bilingual } from '../../../base/locale.ts';
import { raised } from '../../../base/sentence.ts';
import type { Period } from '../../../calendar/period.ts';
import type { Band, Cell, Column, Row, Table } from '../../../documents/table.ts';
import { BLANK, centre, count, left, right, text } from '../../../documents/table.ts';
import { keyOf } from '../../../model/due.ts';
import { partNoun } from '../../../scoring/rollup/part-names.ts';
import type { RankedResult } from '../../../scoring/rollup/ranked-results.ts';
import type { ClassifyTerms } from '../../classify/classify-terms.ts';
import type { Noted } from '../../score/noted.ts';
import { periodsOpened } from '../../workings/periods.ts';
import { nameCell } from './name-cell.ts';
import { type Stretch, stretchesIn } from './stretches.ts';

/** How a level stands in a cell, by its id. */
export type Marks = ReadonlyMap<string, string>;

/** So many narrow columns have room beside each other on paper; more stand in tables one below the other. */
const MOST = 27;

/** More rows leave no room for who signs on the sheet, unless they are set close. */
const MANY = 12;

/** Holds a usual name in the small letters of many columns, in millimetres. */
const NAME = 30;

/** All columns, in tables of about as many; the last one counts over all of them. */
export function tablesOf(answer: GridAnswer, terms: ClassifyTerms, marks: Marks, noted: Noted): Table[] {
  const stretches = stretchesIn(answer, terms.rows);
  const tables = Math.max(1, Math.ceil(stretches.length / MOST));
  const each = Math.ceil(stretches.length / tables);
  return Array.from({ length: tables }, (_, i) =>
    tableOf({
      answer,
      terms,
      marks,
      noted,
      stretches: stretches.slice(i * each, (i + 1) * each),
      isLast: i === tables - 1,
    }),
  );
}

/** One of the tables, with what its rows are written from. */
interface Sight {
  readonly answer: GridAnswer;
  readonly terms: ClassifyTerms;
  readonly marks: Marks;
  readonly noted: Noted;
  readonly stretches: readonly Stretch[];
  readonly isLast: boolean;
}

function tableOf(sight: Sight): Table {
  const { terms } = sight;
  const words = WORDS[terms.locale];
  return {
    kind: 'table',
    name: words.sheet(partNoun(sight.stretches[0]?.parts[0].kind.id ?? 'week')[terms.locale]),
    ...(terms.rows.length > MANY && { isClose: true }),
    columns: [
      right(words.number),
      left(words.name, { width: NAME, apart: [words.name, words.unit].map((heading) => ({ heading, align: 'left' })) }),
      ...partColumns(sight),
      ...(sight.isLast ? wholeColumns(sight) : []),
    ],
    rows: rowsOf(sight),
  };
}

/** Each division with its own row, or its name alone, and its people below it: a page holds more so than by kinds. */
function rowsOf(sight: Sight): (Row | Band)[] {
  const { terms } = sight;
  const members = terms.rows.filter(({ subject }) => subject.kind === 'member');
  const units = terms.rows.filter(({ subject }) => subject.kind === 'unit');
  const unitOf = new Map(units.map((unit) => [unit.subject.id, unit]));
  const ids = new Set([...units.map(({ subject }) => subject.id), ...members.map(({ subject }) => subject.unit ?? '')]);
  return [...ids].flatMap((id) => {
    const unit = unitOf.get(id);
    const own = members.filter(({ subject }) => (subject.unit ?? '') === id);
    const name = terms.answer.workspace.organization.unit(id)?.name.value ?? WORDS[terms.locale].noUnit;
    return [
      unit ? rowFrom(undefined, unit, sight) : band(name),
      ...own.map((member) => rowFrom(members.indexOf(member) + 1, member, sight)),
    ];
  });
}

function partColumns({ stretches, answer: { columns, isScored }, terms: { locale } }: Sight): Column[] {
  const words = WORDS[locale];
  const spansYears = new Set(columns.map((column) => column.id.slice(0, 4))).size > 1;
  return stretches.map(({ parts, isEmpty }, i) => {
    const [first] = parts;
    const ends = [first, ...(parts.length > 1 ? parts.slice(-1) : [])];
    const heading = ends.map((part) => headingOf(part, spansYears)).join('–');
    const why = parts.some(isScored) ? words.notRated : words.notScored;
    return {
      heading: isEmpty ? `${heading}: ${why}` : heading,
      under: raised(partNoun(first.kind.id)[locale]),
      align: 'centre',
      weight: stretches.length - i,
    };
  });
}

/** How often each level, and the level of the whole. */
function wholeColumns({ marks, answer: { columns }, terms: { locale } }: Sight): Column[] {
  const words = WORDS[locale];
  const [first] = columns;
  const part = first ? partNoun(first.kind.id)[locale] : '';
  const count = (heading: string): Column => ({ heading, under: words.count(part), align: 'right', weight: 0 });
  return [...[...marks.values(), NONE].map(count), centre(words.whole)];
}

function rowFrom(
  number: number | undefined,
  result: RankedResult,
  { answer, terms, marks, noted, stretches, isLast }: Sight,
): Row {
  const { subject, level } = result;
  const at = (period: Period) => answer.levelOf(period, keyOf(subject.kind, subject.id));
  const { columns } = answer;
  const counts = [...marks.keys(), null].map((id): Cell => {
    const own = columns.filter((column) => at(column) === id);
    return { kind: 'count', count: own.length, opens: () => periodsOpened(own, terms.locale) };
  });
  const markOf = (id: string | null | undefined) => (id === null || id === undefined ? NONE : (marks.get(id) ?? id));
  const cells = stretches.map(({ parts: [part], isEmpty }) => {
    const own = at(part);
    return isEmpty || own === undefined ? BLANK : text(markOf(own));
  });
  return {
    kind: 'row',
    subject: subject.id,
    cells: [
      number === undefined ? BLANK : count(number),
      nameCell(result, terms, noted),
      ...cells,
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

function band(said: string): Band {
  // Its people name their division in a column of their own where the table is worked with.
  return { kind: 'band', depth: 2, text: said, called: '' };
}

const WORDS = bilingual({
  vi: {
    number: 'TT',
    name: 'Tập thể, cá nhân',
    unit: 'Đơn vị',
    sheet: (part: string) => `Xếp loại từng ${part}`,
    notScored: 'chưa chấm',
    notRated: 'không xếp loại',
    whole: 'Cả\u00a0kỳ',
    noUnit: 'Chưa rõ phòng',
    count: (part: string) => `Số ${part}`,
  },
  en: {
    number: 'No',
    name: 'Collective, individual',
    unit: 'Division',
    sheet: (part) => `Level of each ${part}`,
    notScored: 'not scored',
    notRated: 'not rated',
    whole: 'Whole',
    noUnit: 'No division',
    count: (part) => `${raised(part)}s`,
  },
});
