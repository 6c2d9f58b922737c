import type { Words } from '../../base/locale.ts';
import { widthOf } from '../../base/width.ts';
import { blank } from '../../documents/prose.ts';
import {
  type Band,
  type Cell,
  type Column,
  type Row,
  standsOut,
  type Table,
  type TextCell,
  type Tone,
} from '../../documents/table.ts';
import { cellText } from '../cell-text.ts';
import { type FittedColumn, fitted, haveRoom, ROOMY, totalOf } from './columns.ts';
import { continued } from './continued.ts';
import { gridLines, type Span } from './grid.ts';
import { type Manner, text } from './manner.ts';
import { HANG, wrapped } from './width.ts';

/** A table in lines no wider than the terminal, and what must be said of its columns when all else is said. */
export function drawn(table: Table, manner: Manner): { lines: string[]; legends: string[] } {
  const parts = continued(table, (part, isComfortable) => new Sheet(part, manner).hasRoom(isComfortable));
  const sheets = parts.map((part) => new Sheet(part, manner));
  const lines = sheets.flatMap((sheet, i) => (i > 0 ? ['', ...sheet.lines()] : sheet.lines()));
  return { lines, legends: [...new Set(sheets.flatMap((sheet) => sheet.legends()))] };
}

class Sheet {
  readonly #columns: readonly FittedColumn[];
  readonly #isRoomy: boolean;
  /** How far a long remark, and the rules with it, go beyond the columns: the room beside a narrow table. */
  readonly #beyond: number;

  constructor(
    readonly table: Table,
    readonly manner: Manner,
  ) {
    this.#isRoomy = manner.width >= ROOMY;
    this.#columns = fitted(table.columns, (index) => this.#texts(index), manner.width);
    this.#beyond = this.#roomBeyond();
  }

  hasRoom(isComfortable: boolean): boolean {
    return haveRoom(this.table.columns, (index) => this.#texts(index), this.manner.width, isComfortable);
  }

  lines(): string[] {
    const rows = this.table.rows.map((row) => (row.kind === 'band' ? this.#band(row) : this.#row(row)));
    const widths = [...this.#columns.map(({ width }) => width), this.#beyond];
    return gridLines([...this.#over(), this.#heading(), this.#rule(), ...rows, this.#rule()], widths);
  }

  /** Legends of the columns that stand, and which are left out for want of room. */
  legends(): string[] {
    const standing = this.#columns.map(({ column }) => column);
    const legends = standing.flatMap(({ legend }) => legend ?? []);
    const omitted = this.table.columns.filter(
      (column, i) => !column.isExtra && !standing.includes(column) && this.#texts(i).some((text) => text !== ''),
    );
    const headings = omitted.map(({ heading }) => heading);
    if (headings.length > 0) legends.push(OMITTED[this.manner.locale](headings.join(', ')));
    return legends.flatMap((legend) => wrapped(legend, this.manner.width, HANG));
  }

  #texts(index: number): string[] {
    return this.table.rows.flatMap((row) => {
      const cell = row.kind === 'row' ? row.cells[index] : undefined;
      return cell ? this.#textOf(cell) : [];
    });
  }

  #textOf(cell: Cell): string {
    if (cell.kind === 'prose') return text(cell.prose, this.manner);
    if (cell.kind === 'open' && cell.hint !== undefined) return text([blank(cell.hint)], this.manner);
    return cellText(cell, this.manner.locale, this.#isRoomy);
  }

  /** What several columns stand under, over them. */
  #over(): Span[][] {
    const runs: { under: string; colSpan: number }[] = [];
    for (const { column } of this.#columns) {
      const { under = '' } = column;
      const last = runs.at(-1);
      if (last && under !== '' && last.under === under) last.colSpan += 1;
      else runs.push({ under, colSpan: 1 });
    }
    if (runs.every(({ under }) => under === '')) return [];
    let first = 0;
    const spans = runs.map(({ under, colSpan }) => {
      const width = totalOf(this.#columns.slice(first, first + colSpan).map((column) => column.width));
      first += colSpan;
      return span(wrapped(under, width, 0), 'centre', colSpan);
    });
    return [spans];
  }

  #heading(): Span[] {
    return this.#columns.map(({ column, width }) => span(wrapped(column.heading, width, 0), column.align));
  }

  #rule(): Span[] {
    return [span(['─'.repeat(this.#widthFrom(0) + this.#beyond)], 'left', this.#spanFrom(0))];
  }

  #band({ text, depth }: Band): Span[] {
    const lines = wrapped(text, this.#widthFrom(0), HANG);
    const { chalk } = this.manner;
    return [span(depth === 1 ? lines.map((line) => chalk.bold(line)) : lines, 'left', this.#spanFrom(0))];
  }

  #row(row: Row): Span[] {
    const { cells, remark } = row;
    const standing = this.#columns.filter(({ index }) => index < cells.length);
    const drawn = standing.map((column) => this.#cell(cells[column.index], column));
    const spans = remark ? [...drawn, this.#remark(remark, standing.length)] : drawn;
    return standsOut(row)
      ? spans.map((span) => ({ ...span, lines: span.lines.map((line) => this.manner.chalk.bold(line)) }))
      : spans;
  }

  #cell(cell: Row['cells'][number] | undefined, { column, width }: FittedColumn): Span {
    if (!cell) return span([], column.align);
    const lines = wrapped(this.#textOf(cell), width, HANG);
    return span(cell.kind === 'text' ? lines.map((line) => this.#toned(line, cell.tone)) : lines, column.align);
  }

  /** A remark takes the columns that are left. */
  #remark(remark: TextCell, from: number): Span {
    const lines = wrapped(this.#textOf(remark), this.#widthFrom(from) + this.#beyond, HANG);
    return span(
      lines.map((line) => this.#toned(line, remark.tone)),
      'left',
      this.#spanFrom(from),
    );
  }

  /** As much as the longest line of a remark has use for, where all the room is given. */
  #roomBeyond(): number {
    const spare = Math.max(0, this.manner.width - this.#widthFrom(0));
    const beyond = this.table.rows.map((row) => {
      if (row.kind !== 'row' || !row.remark) return 0;
      const own = this.#widthFrom(this.#columns.filter(({ index }) => index < row.cells.length).length);
      const lines = wrapped(this.#textOf(row.remark), own + spare, HANG);
      return Math.max(...lines.map(widthOf)) - own;
    });
    return Math.max(0, ...beyond);
  }

  #toned(line: string, tone: Tone | undefined): string {
    return tone ? this.manner.chalk[COLOURS[tone]](line) : line;
  }

  /** The columns from one on and the room beyond them. */
  #spanFrom(first: number): number {
    return this.#columns.length - first + 1;
  }

  #widthFrom(first: number): number {
    return totalOf(this.#columns.slice(first).map(({ width }) => width));
  }
}

const COLOURS = { good: 'green', poor: 'yellow', bad: 'red' } as const;

const OMITTED: Words<(columns: string) => string> = {
  vi: (columns) => `Màn hình hẹp nên không in cột: ${columns}.`,
  en: (columns) => `Too narrow for the columns: ${columns}.`,
};

function span(lines: readonly string[], align: Column['align'], colSpan = 1): Span {
  return { lines, align, colSpan };
}
