import { SheetNames } from '../documents/sheet-names.ts';
import { markOf } from '../documents/stamps.ts';
import type { Documents } from './format.ts';
import { Book } from './xlsx/book.ts';
import { across, excelWidth, Grid } from './xlsx/grid.ts';
import type { DrawnSheet, SheetRow } from './xlsx/sheet-xml.ts';
import { type SheetText, sheetsOf } from './xlsx/sheets.ts';
import { SIZE } from './xlsx/styles.ts';

export { xlsxTemplate } from './xlsx/template.ts';

/** The tables of documents as Excel opens them, a sheet each, ready to print on A4. */
export async function xlsx(documents: Documents): Promise<Uint8Array> {
  const book = new Book();
  const names = new SheetNames();
  for await (const document of documents)
    for (const sheet of sheetsOf(document, names)) book.add(drawnSheet(sheet, new Grid(sheet.table, document.locale)));
  return book.bytes();
}

/** What is between the margins: millimetres across, points down. Tables that are broader than an upright page are laid across. */
const UP = { wide: 185, high: 748 };
const ACROSS = { wide: 272, high: 500 };
/** Letters of 12 points are still 10 then. */
const MOST_OVER = 1.2;

function drawnSheet(text: SheetText, grid: Grid): DrawnSheet {
  const columns = grid.widths.length;
  const line = (said: string, style = {}) => across(said, columns, grid.total, style);
  const title = { fontWeight: 'bold', align: 'center' } as const;
  const top = [
    ...(text.title === '' ? [] : [line(text.title, title)]),
    ...text.stamps.map((stamp) => line(stamp, title)),
    ...text.above.map((said) => line(said)),
  ];
  const head = grid.head();
  const above: SheetRow[] = top.length > 0 ? [...top, []] : [];
  const rows = [...above, ...head, ...grid.body(), ...text.below.map((said) => line(said))];
  const headTo = above.length + head.length;
  const isLandscape = grid.total > UP.wide;
  return {
    rows,
    widths: grid.widths.map(excelWidth),
    print: {
      name: text.name,
      headFrom: above.length + 1,
      headTo,
      rows: rows.length,
      columns,
      isLandscape,
      isOnePage: isNearly(rows, grid.total, isLandscape),
      mark: markOf(text.stamps),
    },
  };
}

/** Whether the rows would take a page and a little more: printed a little smaller they are one page. */
function isNearly(rows: readonly SheetRow[], width: number, isLandscape: boolean): boolean {
  const height = rows.reduce((sum, row) => sum + Math.max(SIZE + 3, ...row.map((cell) => cell?.height ?? 0)), 0);
  const { wide, high } = isLandscape ? ACROSS : UP;
  return height * Math.min(1, wide / width) <= high * MOST_OVER;
}
