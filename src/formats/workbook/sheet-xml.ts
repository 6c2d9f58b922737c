import {
  address,
  fixedAddress,
  type Limit,
  type Printing,
  type WorkCell,
  type WorkRow,
  type WorkSheet,
} from '../../documents/workbook.ts';
import { escapedXml, XML } from '../xml.ts';
import { styleNumber } from './styles-xml.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** One sheet, its parts in the order that Excel insists on. */
export function sheetXml(sheet: WorkSheet): string {
  const { columns, rows, limits, print } = sheet;
  const widths = columns.map(
    ({ width, isHidden }, i) =>
      `<col min="${i + 1}" max="${i + 1}" width="${width}"${isHidden ? ' hidden="1"' : ''} customWidth="1"/>`,
  );
  const parts = [
    print ? '' : '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView workbookViewId="0">${pane(sheet)}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="18"/>',
    widths.length > 0 ? `<cols>${widths.join('')}</cols>` : '',
    `<sheetData>${rows.map(rowXml).join('')}</sheetData>`,
    sheet.isFree ? '' : PROTECTED,
    merges(rows),
    limits.length > 0
      ? `<dataValidations count="${limits.length}">${limits.map(limitXml).join('')}</dataValidations>`
      : '',
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
    ...(print ? printed(print) : ['<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>']),
  ];
  return `${XML}<worksheet xmlns="${MAIN}">${parts.join('')}</worksheet>`;
}

/** The number of the page stands below it, so that nobody loses one. */
function printed({ scale, footer, rowBreaks, columnBreaks }: Printing): string[] {
  const breaks = (name: 'rowBreaks' | 'colBreaks', most: number, all: readonly number[]) => {
    const each = all.map((at) => `<brk id="${at}" max="${most}" man="1"/>`).join('');
    return all.length > 0 ? `<${name} count="${all.length}" manualBreakCount="${all.length}">${each}</${name}>` : '';
  };
  return [
    `<pageSetup paperSize="9" scale="${scale}" pageOrder="overThenDown" orientation="landscape"/>`,
    `<headerFooter><oddFooter>${escapedXml(`&L&9${footer.replaceAll('&', '&&')}&R&9&P/&N`)}</oddFooter></headerFooter>`,
    breaks('rowBreaks', 16383, rowBreaks),
    breaks('colBreaks', 1048575, columnBreaks),
  ];
}

/** Without a password: it keeps slips out, not people. Sorting, widths and hiding columns stay allowed (0 means so). */
const PROTECTED =
  '<sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0" formatColumns="0" formatRows="0" sort="0" autoFilter="0"/>';

function pane({ frozen }: WorkSheet): string {
  if (!frozen) return '';
  const { rows, columns } = frozen;
  return `<pane xSplit="${columns}" ySplit="${rows}" topLeftCell="${address({ row: rows, column: columns })}" activePane="bottomRight" state="frozen"/>`;
}

function rowXml({ height, isHidden, cells }: WorkRow, row: number): string {
  const high = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
  return `<row r="${row + 1}"${high}${isHidden ? ' hidden="1"' : ''}>${cells.flatMap((cell) => cellXml(cell, row)).join('')}</row>`;
}

/** A cell, and the bare ones that it covers, so that its border goes all around. */
function cellXml({ column, value, style, span }: WorkCell, row: number): string[] {
  const start = (at: number) => `<c r="${address({ row, column: at })}" s="${styleNumber(style)}"`;
  const covered = Array.from({ length: (span?.columns ?? 1) - 1 }, (_, i) => `${start(column + 1 + i)}/>`);
  return [`${start(column)}${valueXml(value, address({ row, column }))}`, ...covered];
}

function valueXml(value: WorkCell['value'], at: string): string {
  if (!value) return '/>';
  if ('number' in value) return `><v>${value.number}</v></c>`;
  if ('formula' in value) {
    const how = value.isArray ? ` t="array" ref="${at}"` : '';
    return `><f${how}>${escapedXml(value.formula)}</f></c>`;
  }
  return ` t="inlineStr"><is><t xml:space="preserve">${escapedXml(value.text)}</t></is></c>`;
}

function merges(rows: readonly WorkRow[]): string {
  const all = rows.flatMap(({ cells }, row) =>
    cells.flatMap(({ column, span }) => {
      const to = { row: row + (span?.rows ?? 1) - 1, column: column + (span?.columns ?? 1) - 1 };
      return span ? `<mergeCell ref="${address({ row, column })}:${address(to)}"/>` : [];
    }),
  );
  return all.length > 0 ? `<mergeCells count="${all.length}">${all.join('')}</mergeCells>` : '';
}

function limitXml(limit: Limit): string {
  const cells = `${address(limit.from)}:${address(limit.to)}`;
  const isFree = limit.kind === 'choice' && limit.isOffer === true;
  const told = `allowBlank="1" showInputMessage="1" showErrorMessage="${isFree ? 0 : 1}" error="${escapedXml(limit.message.slice(0, MOST_ERROR))}" prompt="${escapedXml(limit.message.slice(0, MOST_ERROR))}" sqref="${cells}"`;
  const formula = (text: string, number = 1) => `<formula${number}>${escapedXml(text)}</formula${number}>`;
  switch (limit.kind) {
    case 'choice': {
      return `<dataValidation type="list" ${told}>${formula(listFormula(limit.list))}</dataValidation>`;
    }
    case 'steps':
      return `<dataValidation type="custom" ${told}>${formula(inSteps(address(limit.from), limit))}</dataValidation>`;
    case 'formula':
      return `<dataValidation type="custom" ${told}>${formula(limit.formula)}</dataValidation>`;
    case 'amount':
      return `<dataValidation type="decimal" operator="greaterThanOrEqual" ${told}>${formula('0')}</dataValidation>`;
    case 'count':
      return `<dataValidation type="whole" operator="greaterThanOrEqual" ${told}>${formula('0')}</dataValidation>`;
  }
}

/** Where a list stands; of one that grows only what holds text, since Excel opens a list at its first blank. */
function listFormula({ sheet, from, to, isGrowing }: Extract<Limit, { kind: 'choice' }>['list']): string {
  const name = `'${sheet.replaceAll("'", "''")}'!`;
  const all = `${name}${fixedAddress(from)}:${fixedAddress(to)}`;
  return isGrowing ? `OFFSET(${name}${fixedAddress(from)},0,0,MAX(1,COUNTIF(${all},"?*")),1)` : all;
}

/** Excel takes no more in a message. */
const MOST_ERROR = 225;

/** Excel's own numbers are never exact; six places tell a step from what is none. */
function inSteps(cell: string, { least, most, step }: { least: string; most: string; step: string }): string {
  return `AND(ISNUMBER(${cell}),${cell}>=${least},${cell}<=${most},ABS(${cell}/(${step})-ROUND(${cell}/(${step}),0))<0.000001)`;
}
