import { readFileSync, writeFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { addressOf } from '../../../src/base/cell-address.ts';
import { SHOWN } from '../../../src/forms/layout.ts';
import { readSpreadsheet } from '../../../src/source/spreadsheet/reading.ts';

/** A hand that fills in workbooks as people do: it looks for a heading and for a name, and knows no address. */

export type Value = string | number;
type Row = Readonly<Record<string, Value>>;

interface Page {
  /** From 1, as the file counts its sheets. */
  readonly number: number;
  readonly name: string;
  readonly texts: readonly (readonly string[])[];
}

/** In the first column of a row that only shows how to write. */
const EXAMPLE = 'ví dụ';
const MOST_COLUMNS = 80;
const MOST_ROWS = 200;

async function pagesOf(path: string): Promise<Page[]> {
  const found = await readSpreadsheet(path, path);
  if (!('spreadsheet' in found)) throw new Error(`${path} cannot be read`);
  return found.spreadsheet.sheets.map((sheet, i) => ({
    number: i + 1,
    name: sheet.name,
    texts: Array.from({ length: MOST_ROWS }, (_, row) =>
      Array.from({ length: MOST_COLUMNS }, (_, column) => sheet.cell(row, column)?.text ?? ''),
    ),
  }));
}

async function pageNamed(path: string, name: RegExp): Promise<Page> {
  const pages = await pagesOf(path);
  const page = pages.find((page) => name.test(page.name));
  if (!page) throw new Error(`${path} has no page ${name}, but ${pages.map(({ name }) => name).join(', ')}`);
  return page;
}

/** Writes rows under their headings: into the row that has the same first value, else into the next that is empty. */
export async function listed(
  path: string,
  page: RegExp,
  headings: readonly string[],
  rows: readonly (readonly Value[])[],
): Promise<void> {
  const { number, texts } = await pageNamed(path, page);
  const head = headingsIn(path, texts, headings);
  const columnOf = (heading: string) => texts[head]?.indexOf(heading) ?? -1;
  const cells = new Map<string, Value>();
  let free = lastFilled(texts, head);
  for (const row of rows) {
    const isIt = (cells: readonly string[]) =>
      cells[columnOf(headings[0] ?? '')] === String(row[0]) && cells[0] !== EXAMPLE;
    const known = texts.findIndex((cells, at) => at > head && isIt(cells));
    if (known < 0) free += 1;
    for (const [i, heading] of headings.entries())
      cells.set(addressOf(known < 0 ? free : known, columnOf(heading)), row[i] ?? '');
  }
  put(path, number, cells);
}

function headingsIn(path: string, texts: Page['texts'], headings: readonly string[]): number {
  const head = texts.findIndex((row) => headings.every((heading) => row.includes(heading)));
  if (head < 0) throw new Error(`${path}: no row has the headings ${headings.join(', ')}`);
  return head;
}

function lastFilled(texts: Page['texts'], head: number): number {
  return Math.max(
    head,
    texts.findLastIndex((row) => row.some((text) => text.trim() !== '')),
  );
}

/** The same over the examples that stand there, from the first row below the headings and their small codes on. */
export async function typedOver(
  path: string,
  page: RegExp,
  headings: readonly string[],
  rows: readonly (readonly Value[])[],
): Promise<void> {
  const { number, texts } = await pageNamed(path, page);
  const head = headingsIn(path, texts, headings);
  const cells = new Map<string, Value>();
  const width = texts[head]?.findLastIndex((text) => text !== '') ?? 0;
  const first = head + 2;
  const last = Math.max(lastFilled(texts, head), first + rows.length - 1);
  for (let row = first; row <= last; row += 1)
    for (let column = 0; column <= width; column += 1) {
      const at = headings.indexOf(texts[head]?.[column] ?? '');
      const value = at < 0 ? '' : (rows[row - first]?.[at] ?? '');
      if (value !== '' || texts[row]?.[column]) cells.set(addressOf(row, column), value);
    }
  put(path, number, cells);
}

/** Writes values beside their labels. */
export async function labelled(path: string, page: RegExp, values: Row): Promise<void> {
  const { number, texts } = await pageNamed(path, page);
  const cells = new Map<string, Value>();
  for (const [label, value] of Object.entries(values)) {
    const row = texts.findIndex((row) => row.includes(label));
    if (row < 0) throw new Error(`${path}: no label ${label}`);
    cells.set(addressOf(row, (texts[row]?.indexOf(label) ?? 0) + 1), value);
  }
  put(path, number, cells);
}

/** Writes marks by the name of a person or division and the small code above a column: `{'Lê Thị Hoa': {'self.A2': 18}}`. */
export async function marked(path: string, marks: Readonly<Record<string, Row>>): Promise<void> {
  for (const { number, texts } of await pagesOf(path)) {
    const cells = new Map<string, Value>();
    for (const [name, row] of Object.entries(marks)) {
      const named = texts.findIndex((row) => row.some((text) => isCalled(text, name)));
      // Rows of somebody that only show earlier marks stand above the one to be filled in.
      const at = texts.findIndex((row, below) => named >= 0 && below >= named && !row.includes(SHOWN));
      for (const [code, value] of Object.entries(row)) {
        const column = texts.map((row) => row.indexOf(code)).find((found) => found >= 0);
        if (at >= 0 && column !== undefined) cells.set(addressOf(at, column), value);
      }
    }
    put(path, number, cells);
  }
}

/** Writes a row’s values under the small codes above, row by row, by the name that stands in the second column. */
export async function tallied(path: string, page: RegExp, of: (name: string) => Row): Promise<void> {
  const { number, texts } = await pageNamed(path, page);
  const codes = texts.findIndex((row) => row.includes('for') && row.includes('against'));
  const cells = new Map<string, Value>();
  for (const [at, row] of texts.entries()) {
    if (at <= codes || !row[1]) continue;
    for (const [code, value] of Object.entries(of(row[1])))
      cells.set(addressOf(at, texts[codes]?.indexOf(code) ?? 0), value);
  }
  put(path, number, cells);
}

/** Makes one cell of those of two people who stand one below the other. */
export async function merged(path: string, upper: string, lower: string, code: string): Promise<void> {
  for (const { number, texts } of await pagesOf(path)) {
    const column = texts.map((row) => row.indexOf(code)).find((found) => found >= 0);
    const rows = [upper, lower].map((name) => texts.findIndex((row) => row.some((text) => isCalled(text, name))));
    if (column === undefined || rows.some((row) => row < 0)) continue;
    const area = rows.map((row) => addressOf(row, column)).join(':');
    rewritten(path, number, (xml) => withMerge(xml, area));
  }
}

function isCalled(text: string, name: string): boolean {
  return text === name || text.startsWith(`${name} (`);
}

function withMerge(xml: string, area: string): string {
  const cell = `<mergeCell ref="${area}"/>`;
  if (xml.includes('</mergeCells>')) return xml.replace('</mergeCells>', `${cell}</mergeCells>`);
  return xml.replace('</sheetData>', `</sheetData><mergeCells count="1">${cell}</mergeCells>`);
}

/** Saves a workbook as other programs do: WPS and Google Sheets write texts into the cells, forget styles and let numbers be texts. */
export function savedElsewhere(path: string, { asText = false }: { readonly asText?: boolean } = {}): void {
  const parts = unzipSync(readFileSync(path));
  for (const [name, bytes] of Object.entries(parts)) {
    if (!/^xl\/worksheets\/sheet\d+\.xml$/.test(name)) continue;
    const plain = strFromU8(bytes)
      .replace(/<sheetProtection[^>]*\/>/g, '')
      .replace(/<conditionalFormatting[\s\S]*?<\/conditionalFormatting>/g, '')
      .replace(/(<c r="[A-Z]+\d+") s="\d+"/g, '$1');
    const number = /<c r="([A-Z]+\d+)"><v>(-?[\d.]+)<\/v><\/c>/g;
    const texts = plain.replace(
      number,
      (_, address, digits: string) => `<c r="${address}" t="str"><v>${digits.replace('.', ',')}</v></c>`,
    );
    parts[name] = strToU8(asText ? texts : plain);
  }
  writeFileSync(path, zipSync(parts));
}

function put(path: string, sheet: number, cells: ReadonlyMap<string, Value>): void {
  if (cells.size > 0)
    rewritten(path, sheet, (xml) => [...cells].reduce((text, [address, value]) => withCell(text, address, value), xml));
}

function rewritten(path: string, sheet: number, change: (xml: string) => string): void {
  const parts = unzipSync(readFileSync(path));
  const name = `xl/worksheets/sheet${sheet}.xml`;
  parts[name] = strToU8(change(strFromU8(parts[name] ?? new Uint8Array())));
  writeFileSync(path, zipSync(parts));
}

function withCell(xml: string, address: string, value: Value): string {
  const there = new RegExp(`<c r="${address}"( s="\\d+")?[^>]*?(?:/>|>.*?</c>)`);
  if (there.test(xml)) return xml.replace(there, (_, style = '') => cellXml(address, style, value));
  const row = /\d+$/.exec(address)?.[0] ?? '';
  const cell = cellXml(address, '', value);
  const found = new RegExp(`<row r="${row}"[^>]*?(?:/>|>(.*?)</row>)`, 's').exec(xml);
  if (!found) return xml.replace('</sheetData>', `<row r="${row}">${cell}</row></sheetData>`);
  const all = [...(found[1] ?? '').matchAll(/<c r="([A-Z]+)\d+"[^>]*?(?:\/>|>.*?<\/c>)/gs)];
  const letters = address.slice(0, -row.length);
  const isBefore = (other: string) =>
    other.length < letters.length || (other.length === letters.length && other < letters);
  const before = all.filter(([, other = '']) => isBefore(other)).map(([text]) => text);
  const behind = all.filter(([, other = '']) => !isBefore(other)).map(([text]) => text);
  const opening = found[0].replace(/(?:\/>|>)[\s\S]*$/, '>');
  return xml.replace(found[0], () => `${opening}${[...before, cell, ...behind].join('')}</row>`);
}

function cellXml(address: string, style: string, value: Value): string {
  if (typeof value === 'number') return `<c r="${address}"${style}><v>${value}</v></c>`;
  if (value === '') return `<c r="${address}"${style}/>`;
  const text = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<c r="${address}"${style} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}
