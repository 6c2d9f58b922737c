import { columnName } from '../../base/cell-address.ts';
import { escapedXml } from '../xml.ts';

/** How a sheet is printed. */
export interface Print {
  readonly name: string;
  /** Rows above the body, of which the last ones, from `headFrom` on (counted from 1), are printed on every page. */
  readonly headFrom: number;
  readonly headTo: number;
  readonly rows: number;
  readonly columns: number;
  readonly isLandscape: boolean;
  /** Else as many pages down as it takes. */
  readonly isOnePage: boolean;
  /** What stands at the foot of every page besides its number: that it is a draft, or lacks something. */
  readonly mark: string;
}

const MARGINS = '<pageMargins left="0.6" right="0.4" top="0.7" bottom="0.6" header="0.3" footer="0.3"/>';

/** What ends a sheet: paper, margins, all columns on one page, what stands at the foot. */
export function setupXml({ isLandscape, isOnePage, mark }: Print): string {
  const orientation = isLandscape ? 'landscape' : 'portrait';
  const setup = `<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="1" fitToHeight="${isOnePage ? 1 : 0}"/>`;
  const left = mark === '' ? '' : `&L${mark.replaceAll('&', '&&')}`;
  const foot = `<headerFooter><oddFooter>${escapedXml(`${left}&R&P/&N`)}</oddFooter></headerFooter>`;
  return `<printOptions horizontalCentered="1"/>${MARGINS}${setup}${foot}`;
}

/** What a workbook knows of a sheet's printing: its area, and the rows that stand on every page. */
export function printNames({ name, headFrom, headTo, rows, columns }: Print, sheet: number): string {
  const quoted = `'${escapedXml(name.replaceAll("'", "''"))}'`;
  const named = (which: string, area: string) =>
    `<definedName name="_xlnm.${which}" localSheetId="${sheet}">${quoted}!${area}</definedName>`;
  const area = named('Print_Area', `$A$1:$${columnName(columns - 1)}$${rows}`);
  return area + named('Print_Titles', `$${headFrom}:$${headTo}`);
}
