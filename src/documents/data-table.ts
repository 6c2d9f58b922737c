import { bilingual, type Locale } from '../base/locale.ts';
import { columnLanes, type DataLane, type Under } from './data-lanes.ts';
import { type Prose, plain, strung } from './prose.ts';
import { sentenceOf } from './sentences.ts';
import { BLANK, type Column, type Row, type Table, type TextCell } from './table.ts';

/** How a table is asked for that is worked with. */
interface DataManner {
  readonly locale: Locale;
  /** What its cells refer to by number. */
  readonly notes: readonly Prose[];
  /** Whether rows name whom they are about by the code of the office's files too. */
  readonly withCodes: boolean;
}

/** A table to be filtered and counted with, and what its rows add up to. */
export interface DataTable {
  /** One head, no bands, no remarks: a value a cell. */
  readonly table: Table;
  /** In the same columns; no part of the data. */
  readonly totals: readonly Row[];
}

/**
 * The same table as data: what a band says of the rows below it stands in a column of its own, and so do a name and a post,
 * a level and its points, the points of each group; notes and remarks are the last column.
 */
export function dataTable(table: Table, manner: DataManner): DataTable {
  const rows = placedRows(table);
  const lanes = lanesOf(table, rows, manner);
  const drawn = ({ row, under }: PlacedRow): Row => ({
    kind: 'row',
    cells: lanes.map(({ cell }) => cell(row, under)),
    ...(row.subject !== undefined && { subject: row.subject }),
    ...(row.isTotal && { isTotal: true }),
  });
  const { caption, name, isForm } = table;
  return {
    table: {
      kind: 'table',
      ...(caption !== undefined && { caption }),
      ...(name !== undefined && { name }),
      ...(isForm && { isForm }),
      // Pivot tables take no column without a head.
      columns: lanes.map(({ column }) =>
        column.heading === '' ? { ...column, heading: WORDS[manner.locale].item } : column,
      ),
      rows: rows.filter(({ isTotal }) => !isTotal).map(drawn),
    },
    totals: rows.filter(({ isTotal }) => isTotal).map(drawn),
  };
}

const NOTHING: Under = { 1: '', 2: '' };

interface PlacedRow {
  readonly row: Row;
  /** What it stands under. */
  readonly under: Under;
  /** Whether it sums others up: so does all that follows the first that does so at the end. */
  readonly isTotal: boolean;
}

function placedRows({ rows }: Table): PlacedRow[] {
  const lastBand = rows.findLastIndex((row) => row.kind === 'band' || row.heads !== undefined);
  const end = rows.findIndex((row, at) => at > lastBand && row.kind === 'row' && row.isTotal);
  let under = NOTHING;
  return rows.flatMap((row, at) => {
    if (row.kind === 'row' && row.heads !== undefined) {
      under = { ...under, 2: row.heads };
      return [];
    }
    if (row.kind === 'row') {
      const isTotal = row.isTotal === true || (end !== -1 && at > end);
      return { row, under: isTotal ? NOTHING : under, isTotal };
    }
    const text = row.called ?? row.text;
    under = row.depth === 1 ? { 1: text, 2: '' } : { ...under, 2: text };
    return [];
  });
}

function lanesOf(table: Table, rows: readonly PlacedRow[], manner: DataManner): DataLane[] {
  const own = table.columns.map((column, at) =>
    columnLanes(
      column,
      at,
      rows.map(({ row }) => row),
    ),
  );
  const isNumbered = rows.some(({ row }) => row.cells[0]?.kind === 'count') && table.columns.length > 1;
  const named = isNumbered ? 2 : 1;
  const lanes = [
    ...own.slice(0, isNumbered ? 1 : 0).flat(),
    ...codeLanes(rows, manner),
    ...own.slice(isNumbered ? 1 : 0, named).flat(),
    ...bandLanes(table, rows, manner),
    ...own.slice(named).flat(),
  ];
  return withNotes(lanes, rows, manner);
}

function codeLanes(rows: readonly PlacedRow[], { withCodes, locale }: DataManner): DataLane[] {
  if (!withCodes || rows.every(({ row }) => row.subject === undefined)) return [];
  const column: Column = { heading: WORDS[locale].code, align: 'left', weight: 0 };
  return [{ column, cell: ({ subject }) => textCell(subject ?? '') }];
}

/** A column for each depth of bands. */
function bandLanes({ bands }: Table, placed: readonly PlacedRow[], { locale }: DataManner): DataLane[] {
  const depths = ([2, 1] as const).filter((depth) => placed.some(({ under }) => under[depth] !== ''));
  return depths.map((depth) => ({
    column: { heading: bands?.[depth] ?? WORDS[locale][depth], align: 'left', weight: 0 },
    cell: (_, under) => textCell(under[depth]),
  }));
}

/** Notes and remarks: in the column that has them already, else in one of their own. */
function withNotes(lanes: readonly DataLane[], rows: readonly PlacedRow[], manner: DataManner): DataLane[] {
  const heading = WORDS[manner.locale].note;
  const noteOf = (row: Row) => strung(notesOn(row, manner), ' ');
  if (rows.every(({ row }) => plain(noteOf(row)) === '')) return [...lanes];
  const own = lanes.findIndex(({ column }) => column.heading === heading);
  const before = lanes[own];
  const lane: DataLane = {
    column: before?.column ?? { heading, align: 'left', weight: 0 },
    cell(row, under) {
      const was = before?.cell(row, under) ?? BLANK;
      const note = plain(noteOf(row));
      return note === '' ? was : textCell([...(was.kind === 'text' ? [was.text] : []), note].join(' ').trim());
    },
  };
  return own === -1 ? [...lanes, lane] : lanes.with(own, lane);
}

/** What is said of a row besides its cells, a sentence each. */
function notesOn({ cells, remark }: Row, { notes }: DataManner): Prose[] {
  const numbers = cells.flatMap((cell) => (cell.kind === 'text' ? (cell.notes ?? []) : []));
  const said = [...new Set(numbers)].map((number) => notes[number - 1] ?? '').filter((note) => plain(note) !== '');
  return [...(remark ? [remark.text] : []), ...said].map(sentenceOf);
}

function textCell(text: string): TextCell {
  return { kind: 'text', text };
}

const WORDS = bilingual({
  vi: { 1: 'Loại', 2: 'Thuộc', code: 'Mã', note: 'Ghi chú', item: 'Mục' },
  en: { 1: 'Section', 2: 'Under', code: 'Code', note: 'Note', item: 'Item' },
});
