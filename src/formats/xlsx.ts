import writeExcelFile, { type Row, type Sheet } from 'write-excel-file/node';
import type { Document } from '../documents/document.ts';
import { across, excelWidth, Grid, SIZE } from './xlsx/grid.ts';
import { type Print, printedBy } from './xlsx/print.ts';
import { type SheetText, sheetsOf } from './xlsx/sheets.ts';
import { repacked } from './zipped.ts';

export { xlsxTemplate } from './xlsx/template.ts';

/** The tables of a document as Excel opens them, a sheet each, ready to print on A4. */
export async function xlsx(document: Document): Promise<Uint8Array> {
  const drawn = sheetsOf(document).map((sheet) => drawnSheet(sheet, new Grid(sheet.table, document.locale)));
  const sheets = drawn.map(({ sheet }) => sheet);
  const bytes = await writeExcelFile(sheets, { fontFamily: 'Times New Roman', fontSize: SIZE }).toBuffer();
  return repacked(bytes, printedBy(drawn.map(({ print }) => print)));
}

/** Broader tables are laid across; so many millimetres are between the margins of an upright page. */
const UPRIGHT = 185;

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
      isLandscape: grid.total > UPRIGHT,
    },
  };
}
