import { grouped } from '../../base/grouped.ts';
import { nearest, unaccented } from '../../base/nearest.ts';
import { tooWide } from '../../forms/layout.ts';
import { textAt } from '../../forms/sheet-headings.ts';
import type { Cell, Sheet } from '../../source/spreadsheet/sheet.ts';
import { bare, codesIn } from './codes.ts';

/** An agency that has to hand in. */
export interface Listed {
  readonly name: string;
  /** sở, ngành; xã: undefined where the list has no such column, or the row says none. */
  readonly group: string | undefined;
  /** The code that its seal must have. */
  readonly code: string | undefined;
  /** The sheet of a workbook that has several lists, and the line. */
  readonly sheet: string;
  readonly line: number;
}

/** Who has to hand in, as a clerk keeps it. */
export interface AgencyList {
  /** As the file was named. */
  readonly shown: string;
  /** Whether it says of what kind agencies are. */
  readonly hasGroups: boolean;
  readonly agencies: readonly Listed[];
}

/** What keeps a list from being used: with half of it somebody would be missing in silence. */
export type ListFault =
  | { readonly is: 'no-heading' | 'empty'; readonly line: number; readonly near: readonly string[] }
  | { readonly is: 'heading-twice'; readonly line: number; readonly said: string }
  | { readonly is: 'nameless' | 'not-a-name' | 'merged' | 'too-wide'; readonly line: number; readonly sheet: string }
  | { readonly is: 'not-a-code'; readonly line: number; readonly sheet: string; readonly said: string }
  | { readonly is: 'twice'; readonly name: string; readonly lines: readonly number[]; readonly sheet: string };

type Column = 'name' | 'group' | 'code';

/** How columns are headed, in plain letters. */
const HEADINGS: Readonly<Record<Column, RegExp>> = {
  name: /^(?:ten )?(?:(?:cac )?co quan|don vi)(?:[ ,/-]+(?:don vi|co quan|dia phuong))*$|^(?:agency|agencies|name)(?: name)?$/,
  group: /^(?:nhom|loai|khoi)(?: co quan| don vi)?$|^(?:kind|group|type)(?: of agency)?$/,
  code: /^ma(?: doi chieu| khoa so)?$|^(?:seal )?code$/,
};

/** Names of agencies as they are compared: in NFC, small letters, one blank, the tone where either spelling puts it (“uỷ” is “ủy”), and UBND in full. */
export function agencyKey(name: string): string {
  const plain = name.normalize('NFD').toLowerCase().replace(/[–—]/g, '-').replace(/\s+/g, ' ').trim();
  const toned = plain.replace(/(o|u)([aey])([\u0300\u0301\u0303\u0309\u0323])/g, '$1$3$2');
  return toned.normalize('NFC').replace(/(^| )ubnd(?= |$)/g, '$1ủy ban nhân dân');
}

/** The agencies of a table that was typed, or all that is wrong with it. */
export function agencyListIn(
  shown: string,
  sheets: readonly Sheet[],
): { readonly list: AgencyList } | { readonly faults: readonly ListFault[] } {
  const seen = sheets.filter(({ isHidden }) => !isHidden);
  const tables = seen.flatMap((sheet) => tableIn(sheet) ?? []);
  if (tables.length === 0) return { faults: [noHeading(seen)] };
  const read = tables.map((table) => rowsOf(table, tables.length > 1 ? table.sheet.name : ''));
  const agencies = read.flatMap((rows) => rows.agencies);
  const faults = [...read.flatMap((rows) => rows.faults), ...twiceIn(agencies)];
  if (faults.length > 0) return { faults };
  if (agencies.length === 0) return { faults: [{ is: 'empty', line: (tables[0]?.head ?? 0) + 2, near: [] }] };
  return { list: { shown, hasGroups: tables.some(({ columns }) => columns.has('group')), agencies } };
}

interface Table {
  readonly sheet: Sheet;
  readonly head: number;
  readonly columns: ReadonlyMap<Column, number>;
  readonly doubled: readonly string[];
}

/** The first row that heads a column of names; titles may stand above it. */
function tableIn(sheet: Sheet): Table | undefined {
  for (const head of sheet.rows()) {
    const columns = new Map<Column, number>();
    const doubled: string[] = [];
    for (const { column, text } of sheet.cellsIn(head)) {
      const known = columnHeaded(text);
      if (known && columns.has(known)) doubled.push(text);
      else if (known) columns.set(known, column);
    }
    if (columns.has('name')) return { sheet, head, columns, doubled };
  }
  return undefined;
}

function columnHeaded(text: string): Column | undefined {
  const plain = unaccented(text).replace(/\s+/g, ' ').trim();
  return (['name', 'group', 'code'] as const).find((column) => HEADINGS[column].test(plain));
}

/** Where nothing heads a column: the first line that says anything, and which heading it may have been. */
function noHeading(sheets: readonly Sheet[]): ListFault {
  const first = sheets.find((sheet) => sheet.rows().length > 0);
  const line = first?.rows()[0];
  if (!first || line === undefined) return { is: 'empty', line: 1, near: [] };
  const near = first.cellsIn(line).filter(({ text }) => nearest(text, ['Cơ quan', 'Tên cơ quan']).length > 0);
  return { is: 'no-heading', line: line + 1, near: near.map(({ text }) => text) };
}

function rowsOf({ sheet, head, columns, doubled }: Table, name: string) {
  const faults: ListFault[] = doubled.map((said) => ({ is: 'heading-twice', line: head + 1, said }));
  const agencies: Listed[] = [];
  for (const row of sheet.rows().filter((each) => each > head)) {
    const read = rowOf({ sheet, head, columns }, row, name);
    if (read && 'is' in read) faults.push(read);
    else if (read) agencies.push(read);
  }
  return { faults, agencies };
}

function rowOf(table: Omit<Table, 'doubled'>, row: number, sheet: string): Listed | ListFault | undefined {
  const { columns } = table;
  const at = { line: row + 1, sheet };
  const cellOf = (column: Column) => table.sheet.cell(row, columns.get(column) ?? -1);
  if (tooWide(table.sheet, row, table.head)) return { is: 'too-wide', ...at };
  if (table.sheet.mergeAt(row, columns.get('name') ?? -1)) return { is: 'merged', ...at };
  const [name, said] = [written(cellOf('name')), written(cellOf('code'))];
  // A kind may be typed once beside all of its agencies, in cells that are merged.
  const group = textAt(table.sheet, row, columns.get('group') ?? -1) || written(cellOf('group'));
  if (name === undefined) return { is: 'not-a-name', ...at };
  if (name === '') return said !== '' || written(cellOf('group')) !== '' ? { is: 'nameless', ...at } : undefined;
  const [code] = codesIn(said ?? '');
  if (said !== '' && (code === undefined || bare(said ?? '') !== code))
    return { is: 'not-a-code', ...at, said: said ?? '' };
  return { name, group: group || undefined, code, ...at };
}

/** What stands in a cell, on one line; undefined where it says no name: a day, an error, a formula that gave nothing. */
function written(cell: Cell | undefined): string | undefined {
  if (!cell) return '';
  if (cell.kind === 'error' || cell.kind === 'date') return undefined;
  const text = cell.text
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return text === '' && cell.formula !== undefined ? undefined : text.normalize('NFC');
}

/** Of two with one name only their codes can tell which is which. */
function twiceIn(agencies: readonly Listed[]): ListFault[] {
  const byName = grouped(agencies, ({ name }) => agencyKey(name));
  return [...byName.values()].flatMap((same): ListFault[] => {
    const [first] = same;
    const codes = new Set(same.map(({ code }) => code));
    const isTold = !codes.has(undefined) && codes.size === same.length;
    if (!first || same.length === 1 || isTold) return [];
    return [{ is: 'twice', name: first.name, lines: same.map(({ line }) => line), sheet: first.sheet }];
  });
}
