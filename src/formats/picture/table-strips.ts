import type { Locale } from '../../base/locale.ts';
import type { Cell, Column, Row, Table, Tone } from '../../documents/table.ts';
import { cellText } from '../cell-text.ts';
import { fittedOnPaper } from '../paper/columns.ts';
import { box, type Letters, lineOf, linesDrawn, linesIn, PAGE, ROOM, type Strip } from './strip.ts';

/** Points: as large as they go on a phone, and what is still read on one. */
const LARGEST = 13;
const LEAST = 11;
/** Left and right of a text, over and below it. */
const SIDE = 13;
const OVER = 8;
const HEAD = '#d9e2f3';
const BANDS = { 1: '#bfbfbf', 2: '#eeeeee' } as const;
const TONES: Readonly<Record<Tone, string>> = { good: '#dff0d8', poor: '#fff2cc', bad: '#f8d7da' };

/** A table as strips, and what its columns that found no room are called. */
export interface DrawnTable {
  readonly strips: readonly Strip[];
  readonly left: readonly string[];
}

export function tableStrips(table: Table, locale: Locale): DrawnTable {
  const { kept, left } = fitting(inShort(table), locale);
  const { widths, size } = fittedOnPaper(kept, ROOM / 10, locale, LARGEST);
  const drawing: Drawing = { table: kept, widths: widths.map((width) => width * 10), points: size, locale };
  const head = headStrip(drawing);
  const rows = kept.rows.map((row): Strip => {
    const strip = row.kind === 'band' ? bandStrip(row.text, row.depth, drawing) : rowStrip(row, drawing);
    return { ...strip, under: head };
  });
  const [first, ...others] = rows;
  const isAlone = others.length === 0;
  return {
    strips: [
      { ...head, leads: true },
      ...(first ? [isAlone ? first : { ...first, leads: true as const }] : []),
      ...others,
    ],
    left,
  };
}

interface Drawing {
  readonly table: Table;
  readonly widths: readonly number[];
  readonly points: number;
  readonly locale: Locale;
}

/** Names and posts as short as they are where there is little room; without lines of the past. */
function inShort(table: Table): Table {
  const isLine = table.columns.map(
    ({ isExtra }, i) =>
      isExtra || table.rows.some((row) => row.kind === 'row' && ['trend', 'parts'].includes(row.cells[i]?.kind ?? '')),
  );
  return without(
    { ...table, rows: table.rows.map((row) => (row.kind === 'row' ? { ...row, cells: row.cells.map(short) } : row)) },
    (at) => isLine[at] === true,
  );
}

/** “Xuất sắc” is no two lines. */
const WHOLE = 12;

function short(cell: Cell): Cell {
  if (cell.kind !== 'text') return cell;
  const { text, short = text } = cell;
  return { ...cell, text: short.length <= WHOLE ? short.replaceAll(' ', '\u00a0') : short };
}

function without({ columns, rows, ...table }: Table, isGone: (at: number) => boolean): Table {
  const stands = <T>(all: readonly T[]) => all.filter((_, at) => !isGone(at));
  return {
    ...table,
    columns: stands(columns),
    rows: rows.map((row) => (row.kind === 'row' ? { ...row, cells: stands(row.cells) } : row)),
  };
}

/** The table without the columns that go first until its letters are large enough; what stands always stays. */
function fitting(table: Table, locale: Locale): { kept: Table; left: string[] } {
  const heaviest = Math.max(...table.columns.map(({ weight }) => weight));
  if (heaviest === 0 || fittedOnPaper(table, ROOM / 10, locale, LARGEST).size >= LEAST)
    return { kept: table, left: [] };
  const isGone = (at: number) => table.columns[at]?.weight === heaviest;
  const next = fitting(without(table, isGone), locale);
  return { kept: next.kept, left: [...table.columns.filter((_, at) => isGone(at)).map(called), ...next.left] };
}

function called({ heading, under }: Column): string {
  return (under === undefined ? heading : `${under}: ${heading}`).replaceAll('\u00a0', ' ');
}

function headStrip({ table, widths, points }: Drawing): Strip {
  const letters = { points, isBold: true, align: 'centre' } as const;
  return cellsStrip(
    table.columns.map((column, i) => ({ said: called(column), width: widths[i] ?? 0, letters, ground: HEAD })),
  );
}

function bandStrip(said: string, depth: 1 | 2, { points }: Drawing): Strip {
  const letters = { points, isBold: true } as const;
  return { ...cellsStrip([{ said, width: ROOM, letters, ground: BANDS[depth] }]), leads: true };
}

function rowStrip({ cells, remark, isTotal }: Row, { table, widths, points, locale }: Drawing): Strip {
  const isBold = isTotal === true;
  const drawn = cells.map((cell, i) => ({
    said: cellText(cell, locale).trim(),
    width: widths[i] ?? 0,
    letters: { points, isBold, align: table.columns[i]?.align ?? 'left' },
    ground: cell.kind === 'text' && cell.tone ? TONES[cell.tone] : '#ffffff',
  }));
  const rest = widths.slice(cells.length).reduce((sum, width) => sum + width, 0);
  if (rest === 0) return cellsStrip(drawn);
  return cellsStrip([
    ...drawn,
    { said: remark?.text ?? '', width: rest, letters: { points, isItalic: true }, ground: '#ffffff' },
  ]);
}

interface DrawnCell {
  readonly said: string;
  readonly width: number;
  readonly letters: Letters;
  readonly ground: string;
}

function cellsStrip(cells: readonly DrawnCell[]): Strip {
  const all = cells.map((cell) => ({
    ...cell,
    lines: linesIn(cell.said, cell.width - 2 * SIDE, cell.letters.points, cell.letters.isBold),
  }));
  const height = Math.max(...all.map(({ lines, letters }) => lines.length * lineOf(letters.points))) + 2 * OVER;
  return {
    height,
    draw(top) {
      let left: number = PAGE.margin;
      return all
        .map(({ lines, width, letters, ground }) => {
          const own = lines.length * lineOf(letters.points);
          const at = left;
          left += width;
          const written = linesDrawn(lines, at + SIDE, top + (height - own) / 2, width - 2 * SIDE, letters);
          return box(at, top, width, height, ground) + written;
        })
        .join('');
    },
  };
}
