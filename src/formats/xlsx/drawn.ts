import { markOf } from '../../documents/stamps.ts';
import { across, excelWidth, type Grid } from './grid.ts';
import { headRoom, headRows, signedRows } from './official.ts';
import type { DrawnSheet, SheetRow } from './sheet-xml.ts';
import type { SheetText } from './sheets.ts';
import { SIZE } from './styles.ts';

/** What is between the margins: millimetres across, points down. Tables that are broader than an upright page are laid across. */
const UP = { wide: 185, high: 748 };
const ACROSS = { wide: 272, high: 500 };
/** Letters of 12 points are still 10 then. */
const MOST_OVER = 1.2;

/** A sheet as it is written; a plain one begins with the head of its table and holds nothing else, its title is printed above each page. */
export function drawnSheet(text: SheetText, grid: Grid, isPlain: boolean): DrawnSheet {
  const isBare = isPlain && text.isData;
  const widths = [...grid.widths, ...(text.head && !isBare ? headRoom(grid.widths, grid.locale) : [])];
  const above = isBare ? [] : aboveRows(text, grid);
  const head = grid.head();
  const body = [...above, ...head, ...grid.body()];
  const rows = isBare ? body : [...body, ...belowRows(text, grid)];
  const headTo = above.length + head.length;
  const isLandscape = grid.total > UP.wide;
  return {
    rows,
    widths: widths.map(excelWidth),
    print: {
      name: text.name,
      headFrom: above.length + 1,
      headTo,
      ...(text.isData && body.length > headTo && { filterTo: body.length }),
      rows: rows.length,
      columns: grid.widths.length,
      printed: widths.length,
      isLandscape,
      isOnePage: isNearly(rows, grid.total, isLandscape),
      title: isBare ? text.title : '',
      mark: markOf(text.stamps),
    },
  };
}

function aboveRows(text: SheetText, grid: Grid): SheetRow[] {
  const line = (said: string, style = {}) => across(said, grid.widths.length, grid.total, style);
  const title = { fontWeight: 'bold', align: 'center' } as const;
  const top = [
    ...(text.title === '' ? [] : [line(text.title, title)]),
    ...text.stamps.map((stamp) => line(stamp, title)),
    ...text.above.map((said) => line(said)),
  ];
  const head = text.head ? [...headRows(text.head, grid.widths, grid.locale), []] : [];
  return top.length > 0 || head.length > 0 ? [...head, ...top, []] : [];
}

/** Sums and sentences, a free row from the data, so that no filter and no pivot table takes them for rows. */
function belowRows(text: SheetText, grid: Grid): SheetRow[] {
  const free = text.isData ? [[]] : [];
  const totals = text.totals.map((row) => grid.row(row));
  const lines = text.below.map((said) => across(said, grid.widths.length, grid.total));
  const signed = text.signatures ? [[], ...signedRows(text.signatures, grid.widths, grid.locale)] : [];
  return [
    ...(totals.length > 0 ? [...free, ...totals] : []),
    ...(lines.length > 0 ? [...free, ...lines] : []),
    ...signed,
  ];
}

/** Whether the rows would take a page and a little more: printed a little smaller they are one page. */
function isNearly(rows: readonly SheetRow[], width: number, isLandscape: boolean): boolean {
  const height = rows.reduce((sum, row) => sum + Math.max(SIZE + 3, ...row.map((cell) => cell?.height ?? 0)), 0);
  const { wide, high } = isLandscape ? ACROSS : UP;
  return height * Math.min(1, wide / width) <= high * MOST_OVER;
}
