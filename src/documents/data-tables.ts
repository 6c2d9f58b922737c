import { bilingual, type Locale } from '../base/locale.ts';
import { chartTable } from './chart.ts';
import { type DataTable, dataTable } from './data-table.ts';
import type { Document } from './document.ts';
import { BLANK, type Row, type Table } from './table.ts';

/** A table of a document as data, and the number of its block. */
export interface PlacedTable extends DataTable {
  readonly at: number;
  /** The number of the block with the notes that its rows carry. */
  readonly notesAt?: number | undefined;
}

/** Every table and chart of a document as data; what is written in by hand stays as it is laid out where it is asked for so. */
export function dataTablesIn(document: Document, asked: { withCodes: boolean; keepsForms: boolean }): PlacedTable[] {
  const { blocks, locale } = document;
  const tables = blocks.flatMap((block, at) => {
    const table = block.kind === 'table' ? block : block.kind === 'chart' ? chartTable(block) : undefined;
    return table ? [{ table, at }] : [];
  });
  return tables.map(({ table, at }) => {
    if (table.isForm && asked.keepsForms) return { at, table, totals: [] };
    const notesAt = hasNotes(table) ? notesBehind(blocks, at) : undefined;
    const block = blocks[notesAt ?? -1];
    const notes = block?.kind === 'notes' ? block.notes : [];
    return { at, notesAt, ...dataTable(table, { locale, notes, withCodes: asked.withCodes }) };
  });
}

/**
 * What of a document is a list, a row for each whom it is about: where there is one, the tables that only count these are left
 * to whoever wants them (`left`). Several lists are one, which says first what each stood under.
 */
export function listsOf(tables: readonly Table[], locale: Locale): { lists: readonly Table[]; left: readonly Table[] } {
  const lists = tables.filter(isList);
  if (lists.length === 0) return { lists: tables, left: [] };
  return { lists: inOne(lists, locale), left: tables.filter((table) => !isList(table)) };
}

/** Whether its rows are about somebody each. */
export function isList({ rows }: Table): boolean {
  return rows.some((row) => row.kind === 'row' && row.subject !== undefined);
}

function inOne(lists: readonly Table[], locale: Locale): readonly Table[] {
  const [first] = lists;
  if (!first || lists.length === 1) return lists;
  const columns = new Map(lists.flatMap((list) => list.columns.map((column) => [column.heading, column] as const)));
  const rows = lists.flatMap((list) => list.rows.flatMap((row) => (row.kind === 'row' ? rowIn(list, row) : [])));
  return [
    { ...first, columns: [{ heading: WORDS[locale].list, align: 'left', weight: 0 }, ...columns.values()], rows },
  ];

  function rowIn({ caption = '', name = caption, columns: own }: Table, row: Row): Row {
    const cells = [...columns.keys()].map((heading) => {
      const at = own.findIndex((column) => column.heading === heading);
      return row.cells[at] ?? BLANK;
    });
    return { ...row, cells: [{ kind: 'text', text: name }, ...cells] };
  }
}

/** Tables of one count of notes have them below the last of them. */
function notesBehind(blocks: Document['blocks'], at: number): number | undefined {
  const found = blocks.findIndex(({ kind }, i) => i > at && kind === 'notes');
  return found === -1 ? undefined : found;
}

/** Whether cells of a table refer to notes below it. */
function hasNotes({ rows }: Table): boolean {
  return rows.some(
    (row) => row.kind === 'row' && row.cells.some((cell) => cell.kind === 'text' && (cell.notes ?? []).length > 0),
  );
}

const WORDS = bilingual({ vi: { list: 'Danh sách' }, en: { list: 'List' } });
