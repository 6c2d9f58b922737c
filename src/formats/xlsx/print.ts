import { columnName } from '../../base/cell-address.ts';
import { escapedXml } from '../xml.ts';

/** How a sheet is printed. */
export interface Print {
  readonly name: string;
  /** Rows above the body, of which the last ones, from `headFrom` on (counted from 1), are printed on every page. */
  readonly headFrom: number;
  readonly headTo: number;
  /** The last row that the filter of the head holds for; left out where the sheet is no data. */
  readonly filterTo?: number;
  readonly rows: number;
  readonly columns: number;
  /** With the room that a head of paper takes beside them. */
  readonly printed: number;
  readonly isLandscape: boolean;
  /** Else as many pages down as it takes. */
  readonly isOnePage: boolean;
  /** What stands above every page, where the sheet itself has no room for it. */
  readonly title: string;
  /** What stands at the foot of every page besides its number: that it is a draft, or lacks something. */
  readonly mark: string;
}

const MARGINS = '<pageMargins left="0.6" right="0.4" top="0.7" bottom="0.6" header="0.3" footer="0.3"/>';

/** More columns than these are not to be read on A4. */
const MOST_ON_A4 = 20;
const [A3, A4] = [8, 9];

/** What ends a sheet: paper, margins, all columns on one page, what stands at the foot. */
export function setupXml({ isLandscape, isOnePage, printed, title, mark }: Print): string {
  const orientation = isLandscape ? 'landscape' : 'portrait';
  const setup = `<pageSetup paperSize="${printed > MOST_ON_A4 ? A3 : A4}" orientation="${orientation}" fitToWidth="1" fitToHeight="${isOnePage ? 1 : 0}"/>`;
  const head = title === '' ? '' : `<oddHeader>${escapedXml(`&C&B${shown(title)}`)}</oddHeader>`;
  const left = mark === '' ? '' : `&L${shown(mark)}`;
  const foot = `<headerFooter>${head}<oddFooter>${escapedXml(`${left}&R&P/&N`)}</oddFooter></headerFooter>`;
  return `<printOptions horizontalCentered="1"/>${MARGINS}${setup}${foot}`;
}

/** The filter over the head, for whoever asks for one division or sorts by points. */
export function filterXml(print: Print): string {
  return print.filterTo === undefined ? '' : `<autoFilter ref="${filtered(print, '')}"/>`;
}

function filtered({ headTo, filterTo, columns }: Print, mark: '' | '$'): string {
  return `${mark}A${mark}${headTo}:${mark}${columnName(columns - 1)}${mark}${filterTo}`;
}

/** A text in a header, of which Excel takes 255 letters, its own signs among them. */
function shown(text: string): string {
  return text.slice(0, 200).replaceAll('&', '&&');
}

/** What a workbook knows of a sheet's printing: its area, and the rows that stand on every page. */
export function printNames(print: Print, sheet: number): string {
  const { name, headFrom, headTo, rows, printed, filterTo } = print;
  const quoted = `'${escapedXml(name.replaceAll("'", "''"))}'`;
  const named = (which: string, area: string, more = '') =>
    `<definedName name="_xlnm.${which}" localSheetId="${sheet}"${more}>${quoted}!${area}</definedName>`;
  const area = named('Print_Area', `$A$1:$${columnName(printed - 1)}$${rows}`);
  const filter = filterTo === undefined ? '' : named('_FilterDatabase', filtered(print, '$'), ' hidden="1"');
  return filter + area + named('Print_Titles', `$${headFrom}:$${headTo}`);
}
