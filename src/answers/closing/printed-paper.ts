import { sha256 } from '../../base/sha256.ts';
import { packedParts } from '../../package/parts.ts';
import type { Sheet } from '../../source/spreadsheet/sheet.ts';

/** A paper as far as it can be read: what it says, and its tables. */
export interface PrintedPaper {
  readonly sha256: string;
  /** Undefined of a picture, a PDF, or what is damaged: nothing but its fingerprint is known. */
  readonly text: string | undefined;
  readonly tables: readonly (readonly Row[])[];
}

/** The cells of a row from the left; one that is drawn over several columns stands once and leaves the others empty. */
export type Row = readonly string[];

/** Reads what emul prints, and what a scan was read as: Word, Excel, HTML, Markdown, CSV, plain text. What it is, its bytes say. */
export async function printedPaper(bytes: Buffer, path: string): Promise<PrintedPaper> {
  const print = sha256(bytes);
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') return { sha256: print, ...(await packageRead(bytes, path)) };
  const text = bytes.toString('utf8');
  if (text.includes('\0') || text.startsWith('%PDF')) return { sha256: print, ...NOTHING };
  if (/^\s*<(?:!doctype|html)/i.test(text)) return { sha256: print, ...markupRead(text, HTML) };
  return { sha256: print, text, tables: await linesRead(text) };
}

type Read = Omit<PrintedPaper, 'sha256'>;

const NOTHING: Read = { text: undefined, tables: [] };

async function packageRead(bytes: Buffer, path: string): Promise<Read> {
  try {
    const parts = packedParts(bytes);
    if (parts.has('xl/workbook.xml')) return await workbookRead(bytes, path);
    const xml = (name: string) => new TextDecoder().decode(parts.get(name)?.());
    const beside = [...parts.keys()].filter((name) => /^word\/(?:footer|header)\d*\.xml$/.test(name));
    const body = markupRead(xml('word/document.xml'), WORD);
    return { ...body, text: [body.text, ...beside.map((name) => bare(xml(name), WORD))].join('\n') };
  } catch {
    return NOTHING;
  }
}

async function workbookRead(bytes: Buffer, path: string): Promise<Read> {
  const { readWorkbook } = await import('../../source/spreadsheet/xlsx.ts');
  const tables = readWorkbook(bytes, path).sheets.map(rowsOf);
  return { text: tables.flat(2).join('\n'), tables };
}

function rowsOf(sheet: Sheet): Row[] {
  return sheet.rows().map((row) => {
    const cells: string[] = [];
    for (const { column, text } of sheet.cellsIn(row)) cells[column] = text;
    return Array.from(cells, (text) => text ?? '');
  });
}

/** Tables of Markdown, or of values with commas or semicolons between them; what stands between them parts them. */
async function linesRead(text: string): Promise<Row[][]> {
  const lines = text.split(/\r?\n/);
  if (lines.some((line) => /^\|.*\|\s*$/.test(line)))
    return parted(lines, (line) => line.startsWith('|')).map((table) => table.map(cellsOf));
  const { readCsv } = await import('../../source/spreadsheet/csv.ts');
  return parted(lines, (line) => line.trim() !== '').map((table) => rowsOf(readCsv(table.join('\n'), '')));
}

function parted(lines: readonly string[], isOfTable: (line: string) => boolean): string[][] {
  const tables: string[][] = [[]];
  for (const line of lines) {
    if (isOfTable(line)) tables.at(-1)?.push(line);
    else tables.push([]);
  }
  return tables.filter((table) => table.length > 0);
}

function cellsOf(line: string): string[] {
  const cells = line.split(/(?<!\\)\|/).slice(1, -1);
  return cells.map((cell) => cell.replace(/\*\*|\\(?=\W)/g, '').trim());
}

/** How a format writes tables. */
interface Markup {
  /** What each opens with, and how it is called. */
  readonly table: RegExp;
  readonly row: RegExp;
  readonly cell: RegExp;
  /** Over how many columns a cell is drawn. */
  readonly span: RegExp;
  /** What ends a paragraph or a line. */
  readonly end: RegExp;
}

const WORD: Markup = {
  table: /<(w:tbl)>/g,
  row: /<(w:tr)[ >]/g,
  cell: /<(w:tc)>/g,
  span: /<w:gridSpan w:val="(\d+)"/,
  end: /<\/w:p>|<w:br\/>|<w:tab\/>/g,
};
const HTML: Markup = {
  table: /<(table)[ >]/g,
  row: /<(tr)[ >]/g,
  cell: /<(t[dh])[ >]/g,
  span: /^<t[dh][^>]* colspan="(\d+)"/,
  end: /<\/(?:p|div|li|h\d)>|<br\s*\/?>/g,
};

function markupRead(markup: string, by: Markup): Read {
  const shown = withoutWorkings(markup);
  const tables = elements(shown, by.table).map((table) =>
    elements(table, by.row).map((row) =>
      elements(row, by.cell).flatMap((cell) => {
        const wide = Math.min(Number(by.span.exec(cell)?.[1] ?? 1), MOST_COLUMNS);
        return [bare(cell, by), ...Array.from({ length: wide - 1 }, () => '')];
      }),
    ),
  );
  return { text: bare(shown, by), tables };
}

/** From each opening tag to the next closing one: in one pass, whatever somebody wrote. */
function elements(markup: string, opening: RegExp): string[] {
  const found: string[] = [];
  for (const { 0: tag, 1: name = '', index } of markup.matchAll(opening)) {
    const end = markup.indexOf(`</${name}>`, index + tag.length);
    if (end < 0) break;
    found.push(markup.slice(index, end));
  }
  return found;
}

/** A working that opens under a figure is no part of the figure, and neither are styles and programs of the page. */
function withoutWorkings(markup: string): string {
  const pieces: string[] = [];
  let kept = 0;
  for (const { 0: tag, 1: hidden, index } of markup.matchAll(/<\/summary>|<(style|script)[ >]/g)) {
    if (index < kept) continue;
    const closing = hidden === undefined ? '</details>' : `</${hidden}>`;
    const end = markup.indexOf(closing, index + tag.length);
    if (end < 0) break;
    pieces.push(markup.slice(kept, index));
    kept = end + closing.length;
  }
  return pieces.join('') + markup.slice(kept);
}

const MOST_COLUMNS = 200;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

function bare(markup: string, { end }: Markup): string {
  const text = markup.replace(end, ' ').replace(/<[^>]*>/g, '');
  const whole = text.replace(/&(?:#(\d{1,7})|([a-z]+));/g, (entity, code?: string, name?: string) =>
    code === undefined ? (NAMED[name ?? ''] ?? entity) : String.fromCodePoint(Math.min(Number(code), 0x10ffff)),
  );
  return whole.replace(/\s+/g, ' ').trim();
}
