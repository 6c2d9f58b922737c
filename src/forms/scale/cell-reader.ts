import { areaOf, type Cell, type Sheet } from '../../source/spreadsheet/sheet.ts';
import { decimalShown } from '../number.ts';
import { type CellKind, type Raw, text as textKind } from './cell-kinds.ts';
import type { CellPlace, FaultAt, ScaleFault } from './fault.ts';
import type { Names } from './names.ts';
import type { SaidValue } from './said.ts';

/** Reads the cells of a scale's table and keeps what is to be said of them. */
export class CellReader {
  readonly faults: FaultAt[] = [];

  constructor(public names: Names) {}

  /** What a cell says; nothing where it is blank. Of what was not understood the value is nothing. */
  value(sheet: Sheet, row: number, column: number, is: CellKind): SaidValue | undefined {
    const at = { sheet: sheet.name, row, column };
    const raw = this.raw(sheet, row, column, is);
    if (raw === undefined) return undefined;
    if (raw === 'faulty') return { is: 'value', value: undefined, isExact: false, at };
    const read = is.read(raw, this.names);
    if ('fault' in read) {
      this.tell(read.fault, at);
      return { is: 'value', value: undefined, isExact: false, at };
    }
    return { is: 'value', value: read.value, isExact: read.isExact === true, at };
  }

  tell(fault: ScaleFault, at: CellPlace): void {
    this.faults.push({ fault, ...at });
  }

  private raw(sheet: Sheet, row: number, column: number, is: CellKind): Raw | 'faulty' | undefined {
    const at = { sheet: sheet.name, row, column };
    const merge = sheet.mergeAt(row, column);
    const cell = sheet.cell(row, column);
    if (merge && merge.toRow > merge.fromRow && sheet.cell(merge.fromRow, merge.fromColumn)) {
      // What one value says of several rows, nobody can know.
      if (row === merge.fromRow) this.tell({ id: 'merged', area: areaOf(merge) }, at);
      return 'faulty';
    }
    const text = cell && textIn(cell);
    if (cell?.formula !== undefined && text === '') {
      this.tell({ id: 'formula-without-value' }, at);
      return 'faulty';
    }
    if (!cell || text === undefined || text === '' || (is !== textKind && BLANKS.has(text))) return undefined;
    if (cell.kind === 'error') {
      this.tell({ id: 'error-value', text: cell.text }, at);
      return 'faulty';
    }
    if (cell.formula !== undefined) this.tell({ id: 'from-formula' }, at);
    if (cell.unseen !== undefined) this.tell({ id: 'unseen' }, at);
    return { text, isDate: cell.kind === 'date', day: cell.day };
  }
}

function textIn({ kind, text }: Cell): string | undefined {
  if (kind === 'number') return decimalShown(text) ?? text;
  return text.replace(INVISIBLE, '').replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();
}

/** What comes along when text is pasted, and nobody sees. */
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u00ad]/g;
const BLANKS: ReadonlySet<string> = new Set(['…', '...', '-', '–', '—']);
