import type { Locale } from '../../base/locale.ts';
import { type Column, standsOut, type Table } from '../../documents/table.ts';
import { cellText } from '../cell-text.ts';
import { widthIn } from './letter-widths.ts';

/** Widths in millimetres that fill the room, and the size of letters in points at which no word is cut. */
export interface FittedTable {
  readonly widths: readonly number[];
  readonly size: number;
}

/** The letters of tables in points, down to what is still read without glasses. */
export const SIZES = [13, 12, 11, 10, 9, 8];
const SMALLEST = 8;
/** Where columns have less room than they should. */
const CRAMPED = 10;
/** Left and right of a cell's text. */
export const PADDING = 1.3;
/** The letters of another font of these widths may be a little wider. */
const SLACK = 1.04;

/** How a table fills a width on paper, in letters of at most so many points; what columns should have gives way before a word is cut. */
export function fittedOnPaper(table: Table, room: number, locale: Locale, usual: number): FittedTable {
  const largest = table.isClose ? SMALLEST : usual;
  const bare = { ...table, columns: table.columns.map((column) => ({ ...column, width: 0 })) };
  for (const [drawn, most] of [
    [table, largest],
    [bare, Math.min(largest, CRAMPED)],
  ] as const) {
    for (const size of SIZES.filter((number) => number <= most)) {
      const wishes = wishesOf(drawn, size, locale);
      if (sum(wishes.map(({ least }) => least)) <= room) return { widths: shared(wishes, room), size };
    }
  }
  const size = SMALLEST;
  const least = wishesOf(bare, size, locale).map((wish) => wish.least);
  return { widths: least.map((number) => (number * room) / sum(least)), size };
}

interface Wish {
  /** The longest word. */
  readonly least: number;
  /** The longest line. */
  readonly most: number;
  /** All lines one behind the other. */
  readonly all: number;
}

function wishesOf({ columns, rows }: Table, size: number, locale: Locale): Wish[] {
  const wide = (text: string, isBold: boolean) => widthIn(text, size, isBold) * SLACK + 2 * PADDING;
  const longestWord = (text: string, isBold: boolean) =>
    Math.max(...text.split(/[ \n]+/).map((word) => wide(word, isBold)));
  const own = columns.map(({ heading, under = '', width = 0 }, i) => {
    const texts = rows.flatMap((row) => {
      const cell = row.kind === 'row' ? row.cells[i] : undefined;
      return cell ? [{ text: cellText(cell, locale), isBold: row.kind === 'row' && standsOut(row) }] : [];
    });
    const lines = texts.map(({ text, isBold }) => wide(text, isBold));
    const words = texts.map(({ text, isBold }) => longestWord(text, isBold));
    const shared = longestWord(under, true) / besideUnder(columns, i);
    const least = Math.max(width, longestWord(heading, true), shared, ...words);
    return { least, most: Math.max(least, ...lines), all: Math.max(1, sum(lines)) };
  });
  return own.map((wish, i) =>
    alike(
      own.filter((_, j) => isOfOneKind(columns[i], columns[j])),
      wish,
    ),
  );
}

/** How many columns beside each other stand under the same word, and share its room. */
function besideUnder(columns: readonly Column[], at: number): number {
  const isOther = ({ under }: Column) => under !== columns[at]?.under;
  const before = columns.slice(0, at).findLastIndex(isOther);
  const after = columns.slice(at).findIndex(isOther);
  return (after === -1 ? columns.length : at + after) - before - 1;
}

/** Columns that come and go together are read across: “Tháng 1” is as wide as “Tháng 2”. */
function isOfOneKind(mapOf: Column | undefined, other: Column | undefined): boolean {
  return mapOf?.together !== undefined && mapOf.together === other?.together;
}

function alike(wishes: readonly Wish[], own: Wish): Wish {
  const most = (of: (wish: Wish) => number) => Math.max(of(own), ...wishes.map(of));
  return { least: most(({ least }) => least), most: most((wish) => wish.most), all: most(({ all }) => all) };
}

/**
 * Room in which the whole is lowest: a column of long texts gets more, by the root of how much there is to write in it, but
 * none more than its longest line as long as another's breaks.
 */
function shared(wishes: readonly Wish[], room: number): number[] {
  const most = sum(wishes.map((wish) => wish.most));
  if (most <= room) return wishes.map((wish) => (wish.most * room) / most);
  const at = (scale: number) =>
    wishes.map(({ least, most, all }) => Math.min(most, Math.max(least, scale * Math.sqrt(all))));
  let [low, high] = [0, room];
  for (let i = 0; i < HALVINGS; i += 1) {
    const middle = (low + high) / 2;
    if (sum(at(middle)) <= room) low = middle;
    else high = middle;
  }
  return at(low);
}

/** Far finer than a printer. */
const HALVINGS = 40;

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
