import { addressOf } from '../../base/cell-address.ts';
import { XML } from '../xml.ts';
import { filterXml, type Print, setupXml } from './print.ts';
import type { Look } from './styles.ts';

/** A cell as it is written: what stands in it, and how; one of several rows or columns covers the empty ones behind it. */
export interface SheetCell extends Look {
  readonly value?: string | number;
  readonly format?: string;
  /** Points; the highest of a row is the row's. */
  readonly height?: number;
  readonly columnSpan?: number;
  readonly rowSpan?: number;
}

export type SheetRow = readonly (SheetCell | null)[];

/** A sheet with all that is on it. */
export interface DrawnSheet {
  readonly rows: readonly SheetRow[];
  /** As Excel counts them. */
  readonly widths: readonly number[];
  readonly print: Print;
}

/** What cells say by number only. */
interface Numbers {
  styleOf(look: Look, format?: string): number;
  textOf(text: string): number;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** One sheet, its parts in the order that Excel insists on; the first is the one that is opened. */
export function sheetXml({ rows, widths, print }: DrawnSheet, isFirst: boolean, numbers: Numbers): string {
  const columns = widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`);
  const parts = [
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView tabSelected="${isFirst ? 1 : 0}" workbookViewId="0">${paneXml(print)}</sheetView></sheetViews>`,
    `<cols>${columns.join('')}</cols>`,
    `<sheetData>${withCovered(rows)
      .map((row, i) => rowXml(row, i, numbers))
      .join('')}</sheetData>`,
    filterXml(print),
    merges(rows),
    setupXml(print),
  ];
  return `${XML}<worksheet xmlns="${MAIN}">${parts.join('')}</worksheet>`;
}

/** The head stays in sight, unless so much stands above it that no row would be left to go through on a small screen. */
function paneXml({ headTo }: Print): string {
  if (headTo > MOST_FROZEN) return '';
  return `<pane ySplit="${headTo}" topLeftCell="A${headTo + 1}" activePane="bottomLeft" state="frozen"/>`;
}

const MOST_FROZEN = 15;

/** The cells that others cover look as these do, so that a border goes all around. */
function withCovered(rows: readonly SheetRow[]): SheetRow[] {
  const all = rows.map((row) => [...row]);
  for (const { cell, row, column } of spanning(rows)) {
    const { value, format, height, columnSpan = 1, rowSpan = 1, ...look } = cell;
    for (const line of all.slice(row, row + rowSpan))
      for (let at = column; at < column + columnSpan; at++) line[at] ??= look;
  }
  return all;
}

function spanning(rows: readonly SheetRow[]): { cell: SheetCell; row: number; column: number }[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      cell && ((cell.columnSpan ?? 1) > 1 || (cell.rowSpan ?? 1) > 1) ? [{ cell, row, column }] : [],
    ),
  );
}

function rowXml(cells: SheetRow, row: number, numbers: Numbers): string {
  const height = Math.max(0, ...cells.map((cell) => cell?.height ?? 0));
  const high = height > 0 ? ` ht="${height}" customHeight="1"` : '';
  const written = cells.map((cell, column) => (cell ? cellXml(cell, addressOf(row, column), numbers) : '')).join('');
  return written === '' ? `<row r="${row + 1}"${high}/>` : `<row r="${row + 1}"${high}>${written}</row>`;
}

function cellXml({ value, format, ...look }: SheetCell, address: string, numbers: Numbers): string {
  const start = `<c r="${address}" s="${numbers.styleOf(look, format)}"`;
  if (value === undefined) return `${start}/>`;
  return typeof value === 'string'
    ? `${start} t="s"><v>${numbers.textOf(value)}</v></c>`
    : `${start}><v>${value}</v></c>`;
}

function merges(rows: readonly SheetRow[]): string {
  const all = spanning(rows).map(({ cell: { rowSpan = 1, columnSpan = 1 }, row, column }) => {
    const to = addressOf(row + rowSpan - 1, column + columnSpan - 1);
    return `<mergeCell ref="${addressOf(row, column)}:${to}"/>`;
  });
  return all.length > 0 ? `<mergeCells count="${all.length}">${all.join('')}</mergeCells>` : '';
}
