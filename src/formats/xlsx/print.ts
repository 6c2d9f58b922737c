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

/** Puts into the parts of a workbook what the library does not write: paper, titles on every page, the area to print. */
export function printedBy(sheets: readonly Print[]): (path: string, text: string) => string {
  return (path, text) => {
    const [, number] = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(path) ?? [];
    const sheet = number === undefined ? undefined : sheets[Number(number) - 1];
    if (sheet) return withSetup(text, sheet);
    return path === 'xl/workbook.xml' ? withNames(text, sheets) : text;
  };
}

/** All columns on one page. */
function withSetup(text: string, { isLandscape, isOnePage, mark }: Print): string {
  const orientation = isLandscape ? 'landscape' : 'portrait';
  const setup = `<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="1" fitToHeight="${isOnePage ? 1 : 0}"/>`;
  const left = mark === '' ? '' : `&L${mark.replaceAll('&', '&&')}`;
  const foot = `<headerFooter><oddFooter>${escapedXml(`${left}&R&P/&N`)}</oddFooter></headerFooter>`;
  return (
    text
      // Only rows stand still: the library names the pane of a sheet whose columns do too.
      .replace(/(<pane [^>]*?) xSplit="0"([^>]*)activePane="bottomRight"/, '$1$2activePane="bottomLeft"')
      .replace(/<worksheet[^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
      .replace('</worksheet>', () => `<printOptions horizontalCentered="1"/>${MARGINS}${setup}${foot}</worksheet>`)
  );
}

function withNames(text: string, sheets: readonly Print[]): string {
  const names = sheets.flatMap(({ name, headFrom, headTo, rows, columns }, i) => {
    const quoted = `'${escapedXml(name.replaceAll("'", "''"))}'`;
    return [
      `<definedName name="_xlnm.Print_Area" localSheetId="${i}">${quoted}!$A$1:$${letters(columns)}$${rows}</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${quoted}!$${headFrom}:$${headTo}</definedName>`,
    ];
  });
  return text
    .replace(/<definedNames\s*\/>|<definedNames><\/definedNames>/, '')
    .replace('</sheets>', () => `</sheets><definedNames>${names.join('')}</definedNames>`);
}

/** 1 is A, 27 AA. */
function letters(column: number): string {
  const rest = (column - 1) % 26;
  const first = String.fromCharCode(65 + rest);
  return column > 26 ? letters((column - 1 - rest) / 26) + first : first;
}
