import { areaOf, type Cell, type Sheet } from '../source/spreadsheet/sheet.ts';
import { decimalShown, decimalTyped } from './number.ts';
import type { Trouble } from './trouble.ts';

/** What stands in an open cell, before anybody asks what it means there. */
export type CellValue =
  | { readonly is: 'blank' }
  | { readonly is: 'number'; readonly digits: string; readonly said: readonly Trouble[] }
  | { readonly is: 'text'; readonly text: string; readonly said: readonly Trouble[] }
  | { readonly is: 'trouble'; readonly trouble: Trouble };

const BLANK: CellValue = { is: 'blank' };

/** Reads one cell: nothing, a number by its digits, or text; whatever cannot be either is told. */
export function cellValue(sheet: Sheet, row: number, column: number): CellValue {
  const cell = sheet.cell(row, column);
  const merge = sheet.mergeAt(row, column);
  if (merge) {
    // What one value in a merged area says of all its cells, nobody can know.
    if (!sheet.cell(merge.fromRow, merge.fromColumn)) return BLANK;
    return { is: 'trouble', trouble: { id: 'merged', area: areaOf(merge) } };
  }
  if (!cell) return BLANK;
  const trouble = troubleIn(cell);
  if (trouble) return { is: 'trouble', trouble };
  return valueIn(cell);
}

function troubleIn({ kind, text, day, formula }: Cell): Trouble | undefined {
  if (kind === 'date') return { id: 'became-a-date', day };
  if (kind === 'error') return { id: 'error-value', text };
  if (kind === 'boolean') return { id: 'true-or-false', text };
  return formula !== undefined && text.trim() === '' ? { id: 'formula-without-value' } : undefined;
}

/** Reads a tick: `x`, `có`, `✓`, `1`, TRUE; nothing, or what says no, is none. */
export function tickValue(sheet: Sheet, row: number, column: number): CellValue {
  const cell = sheet.cell(row, column);
  const text = (cell?.text ?? '').replace(INVISIBLE, '').trim().toLowerCase();
  if (!cell || cell.kind === 'error' || cell.kind === 'date') return cellValue(sheet, row, column);
  if (NO_TICKS.has(text) || BLANKS.has(text)) return BLANK;
  return { is: 'text', text: TICKS.has(text) ? TICK : cell.text.trim(), said: saidOf(cell) };
}

/** What a tick is read as. */
export const TICK = 'x';
const TICKS: ReadonlySet<string> = new Set(['x', 'v', 'có', 'co', 'yes', 'true', 'đúng', '1', '✓', '✔', '☑', '√']);
const NO_TICKS: ReadonlySet<string> = new Set(['', '0', 'không', 'khong', 'no', 'false', '☐']);

/** What is to be said of a cell that is taken: that a formula gave it, that nobody sees it. */
export function saidOf({ text, formula, unseen }: Cell): Trouble[] {
  return [
    ...(formula === undefined ? [] : [{ id: 'from-formula' as const, formula, text: text.trim() }]),
    ...(unseen === undefined ? [] : [{ id: 'unseen' as const, why: unseen }]),
  ];
}

function valueIn(cell: Cell): CellValue {
  const { kind, text } = cell;
  const trimmed = text.replace(INVISIBLE, '').replaceAll('\u00a0', ' ').trim();
  if (trimmed === '' || BLANKS.has(trimmed)) return BLANK;
  const said = saidOf(cell);
  const digits = kind === 'number' ? decimalShown(trimmed) : decimalTyped(trimmed);
  return digits === undefined ? { is: 'text', text: trimmed, said } : { is: 'number', digits, said };
}

/** What comes along when text is pasted from a page or a chat, and nobody sees. */
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u00ad]/g;

/** What people leave in a cell for “nothing yet”. */
const BLANKS: ReadonlySet<string> = new Set(['…', '...', '-', '–', '—']);
