import { type Field, fieldOf } from '../model/form-field.ts';
import type { FormMap } from '../model/form-map.ts';
import type { Sheet } from '../source/spreadsheet/sheet.ts';
import type { Layout } from './layout.ts';
import { folded } from './whose.ts';

/** The layout of somebody else's sheet by a map; nothing where the map is not about it, or the sheet lacks its columns. */
export function mappedLayout(sheet: Sheet, map: FormMap, sheets: readonly Sheet[]): Layout | undefined {
  if (!isMeant(sheet, map, sheets)) return undefined;
  const rows = sheet.rows();
  const header = map.header.length > 0 ? map.header : headerRows(sheet, map, rows);
  if (!header) return undefined;
  const fields = new Map<number, Field>();
  for (const { column, heading, field } of map.columns) {
    const known = fieldOf(field.value);
    const at = (heading && headed(sheet, header, heading.value)) ?? column;
    if (known && at !== undefined) fields.set(at, known);
  }
  const isWhose = [...fields.values()].some(({ is }) => is === 'name' || is === 'member' || is === 'collective');
  if (!isWhose) return undefined;
  const last = Math.max(-1, ...header);
  return {
    sheet,
    fields,
    rows: rows.filter((row) => row > last && !isSkipped(sheet, row, map)),
    campaign: map.campaign?.value ?? campaignIn(fields),
    whose: { row: last, column: [...fields.keys()][0] ?? 0 },
  };
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
  const found = rows.find((row) => headings.some((one) => headed(sheet, [row], one) !== undefined));
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
