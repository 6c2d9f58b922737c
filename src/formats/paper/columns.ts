import type { Locale } from '../../base/locale.ts';
import type { Table } from '../../documents/table.ts';
import { cellText } from '../cell-text.ts';
import { widthIn } from './letter-widths.ts';

/** Widths in millimetres that fill the room, and the size of letters in points at which no word is cut. */
export interface FittedTable {
  readonly widths: readonly number[];
  readonly size: number;
}

/** From the largest that reads well beside a text of 14 down to what is still read without glasses. */
const SIZES = [13, 12, 11, 10, 9, 8];
/** Left and right of a cell's text. */
export const PADDING = 1.3;
/** No column asks for more, however long its texts. */
const MOST = 90;
/** The letters of another font of these widths may be a little wider. */
const SLACK = 1.04;

/** How a table fills a width on paper. */
export function fittedOnPaper(table: Table, room: number, locale: Locale): FittedTable {
  const fits = (size: number) => {
    const wishes = wishesOf(table, size, locale);
    return sum(wishes.map(({ least }) => least)) <= room ? shared(wishes, room) : undefined;
  };
  for (const size of SIZES) {
    const widths = fits(size);
    if (widths) return { widths, size };
  }
  const size = SIZES.at(-1) ?? 8;
  const least = wishesOf(table, size, locale).map((one) => one.least);
  return { widths: least.map((one) => (one * room) / sum(least)), size };
}

interface Wish {
  /** The longest word. */
  readonly least: number;
  /** The longest line. */
  readonly most: number;
}

function wishesOf({ columns, rows }: Table, size: number, locale: Locale): Wish[] {
  const wide = (text: string, isBold: boolean) => widthIn(text, size, isBold) * SLACK + 2 * PADDING;
  const words = (text: string) => text.split(/[ \n]+/);
  return columns.map(({ heading, under = '', width = 0 }, i) => {
    const texts = rows.flatMap((row) => {
      const cell = row.kind === 'row' ? row.cells[i] : undefined;
      return cell ? [{ text: cellText(cell, locale), isBold: row.kind === 'row' && row.isTotal === true }] : [];
    });
    const head = [heading, ...(under ? [under] : [])];
    const least = Math.max(
      ...head.flatMap((text) => words(text).map((word) => wide(word, true))),
      ...texts.flatMap(({ text, isBold }) => words(text).map((word) => wide(word, isBold))),
    );
    const most = Math.min(MOST, Math.max(width, ...texts.map(({ text, isBold }) => wide(text, isBold))));
    return { least: Math.max(least, width), most: Math.max(least, most) };
  });
}

/** Each gets its least; what is left goes to who wants little first, so that long texts alone break, then to all alike. */
function shared(wishes: readonly Wish[], room: number): number[] {
  const widths = wishes.map(({ least }) => least);
  let left = room - sum(widths);
  const wanting = [...wishes.entries()].sort(([, a], [, b]) => a.most - a.least - (b.most - b.least));
  for (const [done, [i, { least, most }]] of wanting.entries()) {
    const more = Math.min(most - least, left / (wanting.length - done));
    widths[i] = least + more;
    left -= more;
  }
  const total = sum(widths);
  return widths.map((width) => width + (left * width) / total);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
