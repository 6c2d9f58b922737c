import { readFileSync, writeFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { addressOf } from '../../../src/base/cell-address.ts';
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
  const page = pages.find((page) => name.test(page.name) || page.texts[0]?.some((text) => name.test(text)));
  if (!page) throw new Error(`${path} has no page ${name}, but ${pages.map(({ name }) => name).join(', ')}`);
  return page;
}

/** Writes rows under their headings: into the row that has the same first value, else into the next that is empty. */
export async function listed(path: string, page: RegExp, rows: readonly Row[]): Promise<void> {
  const { number, texts } = await pageNamed(path, page);
  const headings = Object.keys(rows[0] ?? {});
  const head = texts.findIndex((row) => headings.every((heading) => row.includes(heading)));
  if (head < 0) throw new Error(`${path}: no row has the headings ${headings.join(', ')}`);
  const columnOf = (heading: string) => texts[head]?.indexOf(heading) ?? -1;
  const cells = new Map<string, Value>();
  let free = lastFilled(texts, head);
  for (const row of rows) {
    const [[key = '', value = ''] = []] = Object.entries(row);
    const known = texts.findIndex((cells, at) => at > head && cells[columnOf(key)] === String(value));
    if (known < 0) free += 1;
    for (const [heading, value] of Object.entries(row)) {
      if (columnOf(heading) < 0) throw new Error(`${path}: no heading ${heading}`);
      cells.set(addressOf(known < 0 ? free : known, columnOf(heading)), value);
    }
  }
  put(path, number, cells);
}

function lastFilled(texts: Page['texts'], head: number): number {
  return Math.max(head, texts.findLastIndex((row) => row.some((text) => text.trim() !== '')));
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
      const at = texts.findIndex((row) => row.includes(name));
      for (const [code, value] of Object.entries(row)) {
        const column = texts.map((row) => row.indexOf(code)).find((found) => found >= 0);
        if (at >= 0 && column !== undefined) cells.set(addressOf(at, column), value);
      }
    }
    put(path, number, cells);
  }
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
  if (cells.size === 0) return;
  const parts = unzipSync(readFileSync(path));
  const name = `xl/worksheets/sheet${sheet}.xml`;
  let xml = strFromU8(parts[name] ?? new Uint8Array());
  for (const [address, value] of cells) xml = withCell(xml, address, value);
  parts[name] = strToU8(xml);
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
  const isBefore = (other: string) => other.length < letters.length || (other.length === letters.length && other < letters);
  const before = all.filter(([, other = '']) => isBefore(other)).map(([text]) => text);
  const behind = all.filter(([, other = '']) => !isBefore(other)).map(([text]) => text);
  const opening = found[0].replace(/(?:\/>|>)[\s\S]*$/, '>');
  return xml.replace(found[0], () => `${opening}${[...before, cell, ...behind].join('')}</row>`);
}

function cellXml(address: string, style: string, value: Value): string {
  if (typeof value === 'number') return `<c r="${address}"${style}><v>${value}</v></c>`;
  const text = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<c r="${address}"${style} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}
