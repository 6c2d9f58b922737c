import { unaccented } from '../../base/nearest.ts';
import type { Sheet, Spreadsheet } from '../../source/spreadsheet/sheet.ts';
import { isMeta } from '../form-meta.ts';
import { ownLayout } from '../layout.ts';

/** What a column of an office's own table of a scale holds. */
export type OwnColumn = 'number' | 'title' | 'max' | 'cost' | 'gain' | 'per';

/** How people head these columns, without accents; the first that fits is it. */
const HEADINGS: readonly (readonly [OwnColumn, RegExp])[] = [
  ['cost', /diem tru|muc tru|tru diem/],
  ['gain', /diem cong|muc cong|diem thuong/],
  ['max', /diem toi da|diem chuan|toi da|muc diem|thang diem|so diem|^diem$/],
  ['per', /don vi tinh|tinh theo|^dvt$/],
  ['number', /^(?:tt|stt|so tt|so thu tu|muc|ma)$/],
  ['title', /noi dung|tieu chi|tieu chuan|chi tieu|dien giai/],
];

/** A table of an office's own in which a point scale stands: where its columns are, and its rows below the headings. */
export interface OwnTable {
  readonly sheet: Sheet;
  readonly columns: ReadonlyMap<OwnColumn, number>;
  /** Headings of columns that are not read, and of those that are. */
  readonly others: readonly string[];
  readonly headings: ReadonlyMap<OwnColumn, string>;
  readonly head: number;
  readonly rows: readonly number[];
}

/** Every table of a file that looks like a point scale; one that goes on without headings has those of the one before. */
export function ownTables({ sheets }: Spreadsheet): OwnTable[] {
  const found: OwnTable[] = [];
  for (const sheet of sheets) {
    if (sheet.isHidden) continue;
    const own = tableIn(sheet);
    const before = found.at(-1);
    const isMore = before !== undefined && widthOf(sheet) > 0 && widthOf(sheet) <= widthOf(before.sheet);
    if (own) found.push(own);
    else if (isMore) found.push({ ...before, sheet, head: -1, rows: sheet.rows() });
  }
  return found;
}

/** Whether a file that emul did not make holds a scale, and no codes of any form. */
export function isOwnScale(spreadsheet: Spreadsheet): boolean {
  const isCoded = spreadsheet.sheets.some((sheet) => isMeta(sheet) || ownLayout(sheet) !== undefined);
  return !isCoded && ownTables(spreadsheet).length > 0;
}

/** Rows of headings are looked for among so many. */
const MOST_ABOVE = 15;

function tableIn(sheet: Sheet): OwnTable | undefined {
  const rows = sheet.rows();
  for (const [at, row] of rows.slice(0, MOST_ABOVE).entries()) {
    const headed = sheet.cellsIn(row).map(({ text, column }) => ({ text: evenedHead(text), column }));
    const columns = new Map<OwnColumn, number>();
    const headings = new Map<OwnColumn, string>();
    for (const { text, column } of headed) {
      const said = HEADINGS.find(([name, words]) => !columns.has(name) && words.test(unaccented(text)));
      if (!said) continue;
      columns.set(said[0], column);
      headings.set(said[0], text);
    }
    if (!columns.has('title') || !columns.has('max')) continue;
    const others = headed.flatMap(({ text, column }) => ([...columns.values()].includes(column) ? [] : [text]));
    const last = lastOfHead(sheet, row);
    return { sheet, columns, headings, others, head: last, rows: rows.slice(at + 1).filter((other) => other > last) };
  }
  return undefined;
}

/** Headings may reach down over several rows. */
function lastOfHead(sheet: Sheet, row: number): number {
  const reach = sheet.merges.filter(({ fromRow }) => fromRow === row).map(({ toRow }) => toRow);
  return Math.max(row, ...reach);
}

function evenedHead(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function widthOf(sheet: Sheet): number {
  return Math.max(0, ...sheet.rows().flatMap((row) => sheet.cellsIn(row).map(({ column }) => column)));
}
