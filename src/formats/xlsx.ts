import writeExcelFile, { type Row, type Sheet } from 'write-excel-file/node';
import type { Document } from '../documents/document.ts';
import { markOf } from '../documents/stamps.ts';
import { repacked } from './repacked.ts';
import { across, excelWidth, Grid, SIZE } from './xlsx/grid.ts';
import { type Print, printedBy } from './xlsx/print.ts';
import { type SheetText, sheetsOf } from './xlsx/sheets.ts';

export { xlsxTemplate } from './xlsx/template.ts';

/** The tables of a document as Excel opens them, a sheet each, ready to print on A4. */
export async function xlsx(document: Document): Promise<Uint8Array> {
  const drawn = sheetsOf(document).map((sheet) => drawnSheet(sheet, new Grid(sheet.table, document.locale)));
  const sheets = drawn.map(({ sheet }) => sheet);
  const bytes = await writeExcelFile(sheets, { fontFamily: 'Times New Roman', fontSize: SIZE }).toBuffer();
  return repacked(bytes, printedBy(drawn.map(({ print }) => print)));
}

/** What is between the margins: millimetres across, points down. Tables that are broader than an upright page are laid across. */
const UP = { wide: 185, high: 748 };
const ACROSS = { wide: 272, high: 500 };
/** Letters of 12 points are still 10 then. */
const MOST_OVER = 1.2;

function drawnSheet(text: SheetText, grid: Grid): { sheet: Sheet<never>; print: Print } {
  const columns = grid.widths.length;
  const line = (said: string, style = {}) => across(said, columns, grid.total, style);
  const title = { fontWeight: 'bold', align: 'center' } as const;
  const top = [
    ...(text.title === '' ? [] : [line(text.title, title)]),
    ...text.stamps.map((stamp) => line(stamp, title)),
    ...text.above.map((said) => line(said)),
  ];
  const head = grid.head();
  const above: Row[] = top.length > 0 ? [...top, []] : [];
  const data = [...above, ...head, ...grid.body(), ...text.below.map((said) => line(said))];
  const headTo = above.length + head.length;
  const isLandscape = grid.total > UP.wide;
  return {
    sheet: {
      data,
      sheet: text.name,
      columns: grid.widths.map((width) => ({ width: excelWidth(width) })),
      stickyRowsCount: headTo,
    },
    print: {
      name: text.name,
      headFrom: above.length + 1,
      headTo,
      rows: data.length,
      columns,
      isLandscape,
      isOnePage: isNearly(data, grid.total, isLandscape),
      mark: markOf(text.stamps),
    },
  };
}

/** Whether the rows would take a page and a little more: printed a little smaller they are one page. */
function isNearly(rows: readonly Row[], width: number, isLandscape: boolean): boolean {
  const height = rows.reduce((sum, row) => sum + Math.max(SIZE + 3, ...row.map(heightOf)), 0);
  const { wide, high } = isLandscape ? ACROSS : UP;
  return height * Math.min(1, wide / width) <= high * MOST_OVER;
}

function heightOf(cell: Row[number]): number {
  return cell !== null && typeof cell === 'object' && 'height' in cell ? (cell.height ?? 0) : 0;
}
