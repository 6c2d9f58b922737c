import { columnName } from '../base/cell-address.ts';
import type { Printing, Workbook, WorkSheet } from '../documents/workbook.ts';
import { Packing } from '../package/packed.ts';
import { addBook, sheetPath } from './workbook/parts.ts';
import { sheetXml } from './workbook/sheet-xml.ts';
import { STYLES_XML } from './workbook/styles-xml.ts';
import { escapedXml } from './xml.ts';

/** A workbook as Excel reads it; the same workbook gives the same bytes. */
export function workbookBytes({ sheets }: Workbook): Uint8Array {
  const made = new Packing();
  for (const [i, sheet] of sheets.entries()) made.addText(sheetPath(i), sheetXml(sheet));
  // Excel works all formulas out as it opens the file, since none has a result yet.
  addBook(made, { sheets, names: sheets.flatMap(titles), styles: STYLES_XML, isCalculated: true });
  return made.bytes();
}

/** The rows that stand on top of every printed page. */
function titles({ name, frozen, print }: WorkSheet, sheet: number): string[] {
  if (!frozen) return [];
  const quoted = escapedXml(name.replaceAll("'", "''"));
  const whole = `'${quoted}'!$1:$${frozen.rows}`;
  const areas = print
    ? `'${quoted}'!${columnsIn(print)},'${quoted}'!$${print.rows[0] + 1}:$${print.rows[1] + 1}`
    : whole;
  return [`<definedName name="_xlnm.Print_Titles" localSheetId="${sheet}">${areas}</definedName>`];
}

/** `$B:$D` */
function columnsIn({ columns: [first, last] }: Printing): string {
  return `$${columnName(first)}:$${columnName(last)}`;
}
