import type { Locale } from '../../base/locale.ts';
import { isBlank, spansOf } from '../../documents/prose.ts';
import { type Cell, type Column, type Row, standsOut, type Table } from '../../documents/table.ts';
import { cellText } from '../cell-text.ts';
import { widthIn } from '../paper/letter-widths.ts';
import { linesIn } from '../paper/wrapping.ts';
import { text, valueIn } from './cell.ts';
import type { SheetCell, SheetRow } from './sheet-xml.ts';
import { SIZE } from './styles.ts';

/** Points. */
const LINE = 16;
/** A cell to write in by hand is so high, in millimetres, and what a millimetre is in points. */
const HAND = 8;
const MM = 72 / 25.4;
/** Millimetres: left and right of a text, and the widest that a column of text becomes. */
const PADDING = 2;
const WIDEST = 70;
/** Left of a text, so that it does not touch the number before it. */
const INDENTED = 3;
const INDENT = { align: 'left', indent: 1 } as const;
/** A sentence that somebody writes, and a number or a word on a form. */
const TO_WRITE = 50;
const TO_MARK = 18;
/** Below a word that several columns share. */
const UNDER = 12;
/** What a unit of Excel's widths is with letters of 12 points. */
const UNIT = 2.12;

const BORDER = { isFramed: true } as const;
const HEAD = { ...BORDER, fontWeight: 'bold', align: 'center', alignVertical: 'center', wrap: true } as const;
const BOLD = { fontWeight: 'bold' } as const;
const HEAD_GROUND = 'E7E6E6';

/** A table as rows of a sheet: its head, its body, and how wide its columns are in millimetres. */
export class Grid {
  readonly widths: readonly number[];
  readonly #hasGroups: boolean;

  constructor(
    readonly table: Table,
    readonly locale: Locale,
    /** What its rows add up to, which stands below in the same columns. */
    readonly totals: readonly Row[] = [],
  ) {
    this.widths = table.columns.map((column, i) => this.#widthOf(column, i));
    this.#hasGroups = table.columns.some(({ under }) => under !== undefined);
  }

  get total(): number {
    return this.widths.reduce((sum, width) => sum + width, 0);
  }

  head(): SheetRow[] {
    const { columns } = this.table;
    const cell = (said: string, i: number, more: SheetCell = {}) => ({
      ...text(said),
      ...HEAD,
      ground: HEAD_GROUND,
      height: LINE * linesIn(said, (this.widths[i] ?? 0) - PADDING, SIZE, true),
      ...more,
    });
    if (!this.#hasGroups) return [columns.map(({ heading }, i) => cell(heading, i))];
    const above = columns.map(({ under, heading }, i): SheetCell | null => {
      if (under === undefined) return cell(heading, i, { rowSpan: 2 });
      if (columns[i - 1]?.under === under) return null;
      const others = columns.slice(i).findIndex((column) => column.under !== under);
      const columnSpan = others === -1 ? columns.length - i : others;
      return cell(under, i, { height: this.#heightOf(under, i, { columnSpan, isBold: true }), columnSpan });
    });
    const below = columns.map(({ under, heading }, i): SheetCell | null =>
      under === undefined ? null : cell(heading, i),
    );
    return [above, below];
  }

  body(): SheetRow[] {
    return this.table.rows.map((row) => (row.kind === 'band' ? this.#band(row.text, row.depth) : this.row(row)));
  }

  #band(said: string, depth: 1 | 2): SheetRow {
    const { length } = this.table.columns;
    const style = depth === 1 ? ({ fontWeight: 'bold' } as const) : ({ fontStyle: 'italic' } as const);
    return [{ ...text(said), ...BORDER, ...style, height: LINE, columnSpan: length }, ...nulls(length - 1)];
  }

  row(row: Row): SheetRow {
    const { cells, remark } = row;
    const { columns, isForm, rowHeight = isForm ? HAND : 0 } = this.table;
    const rest = columns.length - cells.length;
    const isBold = standsOut(row);
    const height = Math.max(
      LINE,
      Math.ceil(rowHeight * MM),
      ...cells.map((cell, i) => this.#heightOf(cellText(cell, this.locale), i, { isBold })),
      ...(rest > 0 && remark ? [this.#heightOf(remark.text, cells.length, { columnSpan: rest, isBold })] : []),
    );
    const style = { ...BORDER, alignVertical: 'center', wrap: true, ...(isBold && BOLD) } as const;
    const drawn = cells.map((cell, i): SheetCell | null => {
      const align = cell.kind === 'count' || cell.kind === 'date' ? 'center' : ALIGN[columns[i]?.align ?? 'left'];
      return { ...valueIn(cell, this.locale), ...style, align, ...(align === 'left' && INDENT), height };
    });
    if (rest <= 0) return drawn;
    return [
      ...drawn,
      { ...text(remark?.text ?? ''), ...style, ...INDENT, height, columnSpan: rest },
      ...nulls(rest - 1),
    ];
  }

  #heightOf(said: string, i: number, { columnSpan = 1, isBold = false } = {}): number {
    const width = this.widths.slice(i, i + columnSpan).reduce((sum, width) => sum + width, 0);
    return LINE * linesIn(said, width - this.#padding(i), SIZE, isBold);
  }

  #padding(i: number): number {
    return this.table.columns[i]?.align === 'left' ? PADDING + INDENTED : PADDING;
  }

  /** As wide as its longest text, a heading in two or three lines; what is longer than a column may be breaks. */
  #widthOf({ heading, under = '', width = 0 }: Column, i: number): number {
    const cells = [...this.table.rows, ...this.totals].flatMap((row) =>
      row.kind === 'row' ? (row.cells[i] ?? []) : [],
    );
    const texts = cells.flatMap((cell) => (cell.kind === 'trend' ? [] : [cellText(cell, this.locale)]));
    const word = Math.max(...heading.split(' ').map((text) => widthIn(text, SIZE, true)));
    const content = Math.min(
      Math.max(WIDEST, width),
      Math.max(0, ...new Set(texts.map((text) => widthIn(text, SIZE)))),
    );
    const third = widthIn(heading, SIZE, true) / 2.5;
    const least = Math.max(under === '' ? 0 : UNDER, ...cells.map(roomToWrite));
    return Math.max(word, content, third, least) * 1.06 + this.#padding(i);
  }
}

/** What somebody wants who is to write in it. */
function roomToWrite(cell: Cell): number {
  if (cell.kind === 'open') return TO_MARK;
  return cell.kind === 'prose' && spansOf(cell.prose).some(isBlank) ? TO_WRITE : 0;
}

/** Millimetres as Excel counts the width of a column. */
export function excelWidth(millimetres: number): number {
  return Math.round((millimetres / UNIT) * 100) / 100;
}

const ALIGN = { left: 'left', right: 'right', centre: 'center' } as const;

function nulls(count: number): null[] {
  return Array.from({ length: Math.max(0, count) }, () => null);
}

/** A line of text over the whole width of a sheet. */
export function across(said: string, columns: number, width: number, style: SheetCell = {}): SheetRow {
  const isBold = style.fontWeight === 'bold';
  const height = LINE * linesIn(said, width - PADDING, SIZE, isBold);
  return [
    { ...text(said), wrap: true, alignVertical: 'center', height, ...style, columnSpan: columns },
    ...nulls(columns - 1),
  ];
}
