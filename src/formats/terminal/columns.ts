import { widthOf } from '../../base/width.ts';
import type { Column } from '../../documents/table.ts';
import { HANG, wrapped } from './width.ts';

/** From this width on, what needs plenty of room is shown. */
export const ROOMY = 110;
/** Blanks between two columns. */
export const GAP = 1;
/** What a column of text is left with before others go; in a roomy table, before what is extra goes. */
const LEAST = 12;
const COMFORTABLE = 24;

/** A column that stands, and how wide. */
export interface FittedColumn {
  readonly column: Column;
  /** Its place among all columns of the table. */
  readonly index: number;
  readonly width: number;
}

interface Wish {
  readonly column: Column;
  readonly index: number;
  readonly texts: readonly string[];
  readonly natural: number;
}

/** The columns that a width holds: columns of text shrink, then the heaviest go; `texts` are the cells of a column. */
export function fitted(
  columns: readonly Column[],
  texts: (index: number) => readonly string[],
  width: number,
): FittedColumn[] {
  const wishes = columns.map((column, index) => wishOf(column, index, texts(index)));
  const extra = without(
    withoutEmpty(
      wishes.filter(({ column }) => width >= ROOMY || !column.isExtra),
      width,
    ),
    (kept) => least(kept, COMFORTABLE) > width,
    ({ column }) => column.isExtra === true,
  );
  const kept = without(
    extra,
    (some) => least(some, LEAST) > width,
    ({ column }) => column.weight > 0,
  );
  return settled(kept, shrunk(kept, width), width);
}

/** Whether all that must stand has room beside each other, in columns of text that are read with ease where that is asked. */
export function haveRoom(
  columns: readonly Column[],
  texts: (index: number) => readonly string[],
  width: number,
  isComfortable: boolean,
): boolean {
  const wishes = columns.map((column, index) => wishOf(column, index, texts(index)));
  const standing = wishes.filter(({ column }) => column.weight === 0);
  return least(standing, isComfortable ? COMFORTABLE : LEAST) <= width;
}

function wishOf(column: Column, index: number, texts: readonly string[]): Wish {
  const content = Math.max(0, ...texts.map(widthOf));
  return { column, index, texts, natural: Math.max(content, headingWidth(column, content)) };
}

/** The least width from the content's on in which the heading takes two lines. */
function headingWidth({ heading }: Column, content: number): number {
  const longest = Math.max(...heading.split(' ').map(widthOf));
  let width = Math.max(1, content, longest);
  while (wrapped(heading, width).length > 2) width += 1;
  return width;
}

/** Where not all fit as they are, a column in which nothing stands is no loss. */
function withoutEmpty(wishes: readonly Wish[], width: number): readonly Wish[] {
  const isTight = totalOf(wishes.map(({ natural }) => natural)) > width;
  return isTight
    ? wishes.filter(({ texts, column }) => texts.some((text) => text !== '') || column.weight === 0)
    : wishes;
}

/** Columns of which, while there are too many, the heaviest goes. */
function without(
  wishes: readonly Wish[],
  areTooMany: (wishes: readonly Wish[]) => boolean,
  mayGo: (wish: Wish) => boolean,
): readonly Wish[] {
  let kept = wishes;
  while (areTooMany(kept)) {
    const [first] = kept.filter(mayGo).toSorted((a, b) => b.column.weight - a.column.weight || b.index - a.index);
    if (!first) break;
    const { together } = first.column;
    kept = kept.filter((wish) => wish !== first && (together === undefined || wish.column.together !== together));
  }
  return kept;
}

function least(wishes: readonly Wish[], text: number): number {
  return totalOf(wishes.map((wish) => (canShrink(wish) ? Math.min(wish.natural, text) : wish.natural)));
}

/** Takes from the widest column of text until all fit. */
function shrunk(wishes: readonly Wish[], width: number): number[] {
  const widths = wishes.map(({ natural }) => natural);
  while (totalOf(widths) > width) {
    const widest = Math.max(...wishes.map((wish, i) => (canShrink(wish) ? (widths[i] ?? 0) : 0)));
    if (widest <= LEAST) break;
    widths[wishes.findIndex((wish, i) => canShrink(wish) && widths[i] === widest)] = widest - 1;
  }
  return widths;
}

/** Gives what broken lines leave over to the columns that want more, the first of them first. */
function settled(wishes: readonly Wish[], widths: readonly number[], width: number): FittedColumn[] {
  const used = wishes.map((wish, i) => usedOf(wish, widths[i] ?? 0));
  for (const [i, wish] of wishes.entries()) {
    const spare = Math.max(0, width - totalOf(used));
    used[i] = usedOf(wish, Math.min(wish.natural, (used[i] ?? 0) + spare));
  }
  return wishes.map(({ column, index }, i) => ({ column, index, width: used[i] ?? 0 }));
}

/** The longest line of a column that may be so wide. */
function usedOf({ column, texts, natural }: Wish, width: number): number {
  if (width >= natural) return natural;
  const lines = [column.heading, ...texts].flatMap((text) => wrapped(text, width, HANG));
  return Math.max(...lines.map(widthOf));
}

function canShrink({ column }: Wish): boolean {
  return column.align === 'left' && !column.isWhole;
}

/** Columns of these widths side by side. */
export function totalOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, GAP * Math.max(0, widths.length - 1));
}
