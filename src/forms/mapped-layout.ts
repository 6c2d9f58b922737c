import { type Field, fieldOf } from '../model/form-field.ts';
import type { FormMap } from '../model/form-map.ts';
import type { Sheet } from '../source/spreadsheet/sheet.ts';
import { folded } from './folded.ts';
import type { Layout } from './layout.ts';

/** Where somebody else's sheet has the columns of a map: the code of each, the last row of headings (-1 where there is none), and the rows below. */
export interface MappedSheet {
  readonly codes: ReadonlyMap<number, string>;
  readonly head: number;
  readonly rows: readonly number[];
}

/** A sheet by a map; nothing where the map is not about it, or its headings are not there. */
export function mappedSheet(sheet: Sheet, map: FormMap, sheets: readonly Sheet[]): MappedSheet | undefined {
  if (!isMeant(sheet, map, sheets)) return undefined;
  const rows = sheet.rows();
  const header = map.header.length > 0 ? map.header : headerRows(sheet, map, rows);
  if (!header) return undefined;
  const codes = new Map<number, string>();
  for (const { column, heading, field } of map.columns) {
    const at = (heading && headed(sheet, header, heading.value)) ?? column;
    if (at !== undefined) codes.set(at, field.value);
  }
  const head = Math.max(-1, ...header);
  return { codes, head, rows: rows.filter((row) => row > head && !isSkipped(sheet, row, map)) };
}

/** The layout of somebody else's score sheet by a map; nothing where the sheet lacks its columns. */
export function mappedLayout(sheet: Sheet, map: FormMap, sheets: readonly Sheet[]): Layout | undefined {
  const found = mappedSheet(sheet, map, sheets);
  if (!found) return undefined;
  const { codes, head, rows } = found;
  const fields = new Map([...codes].flatMap(([at, code]) => asField(at, fieldOf(code))));
  const isWhose = [...fields.values()].some(({ is }) => is === 'name' || is === 'member' || is === 'collective');
  if (!isWhose) return undefined;
  const whose = { row: head, column: [...fields.keys()][0] ?? 0 };
  return { sheet, fields, rows, shown: [], campaign: map.campaign?.value ?? campaignIn(fields), whose };
}

function asField(at: number, field: Field | undefined): [number, Field][] {
  return field ? [[at, field]] : [];
}

function campaignIn(fields: ReadonlyMap<number, Field>): string | undefined {
  return [...fields.values()].map((field) => ('campaign' in field ? field.campaign : undefined)).find(Boolean);
}

function isMeant(sheet: Sheet, { sheet: wanted }: FormMap, sheets: readonly Sheet[]): boolean {
  if (!wanted) return true;
  return folded(sheet.name) === folded(wanted.value) || String(sheets.indexOf(sheet) + 1) === wanted.value;
}

/** The first row that holds a heading of the map; none are needed where all its columns are given by letter. */
function headerRows(sheet: Sheet, { columns }: FormMap, rows: readonly number[]): number[] | undefined {
  const headings = columns.flatMap(({ column, heading }) => (column === undefined && heading ? heading.value : []));
  if (headings.length === 0) return [];
  const found = rows.find((row) => headings.some((heading) => headed(sheet, [row], heading) !== undefined));
  return found === undefined ? undefined : [found];
}

/** The only column that has that heading in one of the rows; of two nobody knows which is meant. */
function headed(sheet: Sheet, header: readonly number[], heading: string): number | undefined {
  const found = header.flatMap((row) => sheet.cellsIn(row).filter(({ text }) => folded(text) === folded(heading)));
  return found.length === 1 ? found[0]?.column : undefined;
}

function isSkipped(sheet: Sheet, row: number, { skip }: FormMap): boolean {
  return skip.some(({ value }) => sheet.cellsIn(row).some(({ text }) => folded(text).startsWith(folded(value))));
}
