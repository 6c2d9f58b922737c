import { addressOf } from '../../base/cell-address.ts';
import type { Words } from '../../base/locale.ts';
import { unaccented } from '../../base/nearest.ts';
import type { Cell, Sheet } from '../../source/spreadsheet/sheet.ts';
import { decimalTyped } from '../number.ts';
import {
  ALIGN_WORDS,
  type BlankLayout,
  COLUMN_WORDS,
  FIELD_WORDS,
  type FieldId,
  LOOK_WORDS,
  type Spot,
} from './fields.ts';

/** What keeps a table of places from being used; nothing is printed by half a table. */
export type BlankFault =
  | { readonly is: 'no-table' }
  | {
      readonly is: 'unknown-field' | 'not-a-number' | 'unknown-word' | 'twice';
      readonly cell: string;
      readonly said: string;
    }
  | { readonly is: 'half-a-place'; readonly field: string; readonly cell: string }
  | { readonly is: 'off-the-sheet'; readonly field: string; readonly cell: string }
  | { readonly is: 'no-sheet' };

class Fault extends Error {
  constructor(readonly fault: BlankFault) {
    super(fault.is);
  }
}

type Column = keyof typeof COLUMN_WORDS;

/** The places that a table says, as emul printed it and somebody changed it. */
export function blankLayoutIn(
  sheets: readonly Sheet[],
): { readonly layout: BlankLayout } | { readonly fault: BlankFault } {
  try {
    const found = sheets.map(tableIn).find((table) => table !== undefined);
    if (!found) throw new Fault({ is: 'no-table' });
    return { layout: layoutFrom(rowsBelow(found)) };
  } catch (error) {
    if (error instanceof Fault) return { fault: error.fault };
    throw error;
  }
}

interface Table {
  readonly sheet: Sheet;
  readonly head: number;
  readonly columns: ReadonlyMap<Column, number>;
}

/** A row of the table: what it is about, and its cells by column. */
interface Line {
  readonly id: FieldId | 'sheet' | 'shift';
  readonly called: string;
  readonly at: string;
  cell(column: Column): Cell | undefined;
}

/** The first row that heads field, left and top. */
function tableIn(sheet: Sheet): Table | undefined {
  for (const head of sheet.rows()) {
    const columns = new Map<Column, number>();
    for (const { column, text } of sheet.cellsIn(head)) {
      const known = named(COLUMN_WORDS, text);
      if (known) columns.set(known, column);
    }
    if (columns.has('field') && columns.has('x') && columns.has('y')) return { sheet, head, columns };
  }
  return undefined;
}

/** Up to the first row that says no field: notes stand below a free one. */
function rowsBelow({ sheet, head, columns }: Table): Line[] {
  const lines: Line[] = [];
  for (let row = head + 1; ; row += 1) {
    const label = sheet.cell(row, columns.get('field') ?? 0);
    if (!label || label.text.trim() === '') return lines;
    const id = named(FIELD_WORDS, label.text);
    const at = addressOf(row, label.column);
    if (!id) throw new Fault({ is: 'unknown-field', cell: at, said: label.text });
    if (lines.some((line) => line.id === id)) throw new Fault({ is: 'twice', cell: at, said: label.text });
    lines.push({ id, called: label.text, at, cell: (column) => sheet.cell(row, columns.get(column) ?? -1) });
  }
}

function layoutFrom(lines: readonly Line[]): BlankLayout {
  const of = (id: Line['id']) => lines.find((line) => line.id === id);
  const [sheet, shift] = [of('sheet'), of('shift')];
  const [width, height] = [sheet && numberIn(sheet, 'width'), sheet && numberIn(sheet, 'height')];
  if (!width || !height) throw new Fault({ is: 'no-sheet' });
  const spots = new Map<FieldId, Spot>();
  for (const line of lines) {
    const { id } = line;
    if (id === 'sheet' || id === 'shift') continue;
    const spot = spotIn(line, width, height);
    if (spot) spots.set(id, spot);
  }
  const by = (column: Column) => (shift && numberIn(shift, column)) ?? 0;
  return { width, height, shift: { x: by('x'), y: by('y') }, spots };
}

/** Nothing where neither left nor top is said: then it is not printed. */
function spotIn(line: Line, sheetWidth: number, sheetHeight: number): Spot | undefined {
  const [x, y] = [numberIn(line, 'x'), numberIn(line, 'y')];
  if (x === undefined && y === undefined) return undefined;
  const [width, size] = [numberIn(line, 'width'), numberIn(line, 'size')];
  if (x === undefined || y === undefined || !width || !size)
    throw new Fault({ is: 'half-a-place', field: line.called, cell: line.at });
  if (x < 0 || y < 0 || x + width > sheetWidth || y > sheetHeight)
    throw new Fault({ is: 'off-the-sheet', field: line.called, cell: line.at });
  return { x, y, width, size, align: alignIn(line), ...looksIn(line) };
}

function alignIn(line: Line): Spot['align'] {
  const cell = line.cell('align');
  if (!cell || cell.text.trim() === '') return 'left';
  return named(ALIGN_WORDS, cell.text) ?? unknownWord(cell);
}

function looksIn(line: Line): Pick<Spot, keyof typeof LOOK_WORDS> {
  const looks = { isBold: false, isItalic: false, isCapitals: false };
  const cell = line.cell('look');
  for (const word of cell?.text.split(/[,;]/) ?? []) {
    if (word.trim() === '' || !cell) continue;
    looks[named(LOOK_WORDS, word) ?? unknownWord(cell)] = true;
  }
  return looks;
}

function unknownWord(cell: Cell): never {
  throw new Fault({ is: 'unknown-word', cell: addressOf(cell.row, cell.column), said: cell.text });
}

/** Millimetres and points are no marks: they are as near as a printer is. */
function numberIn(line: Line, column: Column): number | undefined {
  const cell = line.cell(column);
  if (!cell || cell.text.trim() === '') return undefined;
  const typed = decimalTyped(cell.text.trim());
  if (typed === undefined)
    throw new Fault({ is: 'not-a-number', cell: addressOf(cell.row, cell.column), said: cell.text });
  return Number(typed);
}

/** Which of some words, in either language, however it is written. */
function named<K extends string>(words: Readonly<Record<K, Words>>, text: string): K | undefined {
  const plain = (said: string) =>
    unaccented(said)
      .replace(/\(.*\)/, '')
      .trim();
  const ids = Object.keys(words) as K[];
  return ids.find((id) => plain(words[id].vi) === plain(text) || plain(words[id].en) === plain(text));
}
