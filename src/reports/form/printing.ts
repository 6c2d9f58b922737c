import type { Printing, WorkRow } from '../../documents/workbook.ts';
import { wholeOf } from './columns.ts';
import type { PageColumn } from './page-column.ts';
import { HEAD_ROWS, type Placed } from './placed.ts';

/** How many letters of the sheet's own font a page of A4 takes across, and how many points down, at full size. */
const ACROSS = 129;
const DOWN = 490;
/** Smaller than this nobody reads it on paper. */
const LEAST_SCALE = 72;

/**
 * How a sheet is printed on A4 lying: on pages side by side where it is too wide to be read on one, each beginning with
 * whose row it is and never parting a criterion; nobody's block of rows is parted either.
 */
export function printingOf({ columns, size, tab }: Placed, rows: readonly WorkRow[], footer: string): Printing {
  const first = columns.findIndex(({ isHidden }) => !isHidden);
  const whole = wholeOf(columns);
  const wide = widthOf(columns.slice(first));
  const scale = Math.max(LEAST_SCALE, Math.min(100, Math.floor((ACROSS * 100) / wide)));
  const fixed = widthOf(columns.slice(first, whole));
  return {
    scale,
    rows: [HEAD_ROWS - 4, HEAD_ROWS - 1],
    columns: [first, whole - 1],
    columnBreaks: columnBreaks(columns, whole, (ACROSS * 100) / scale - fixed),
    rowBreaks: rowBreaks(rows, size, tab.sheet.subjects.length, (DOWN * 100) / scale),
    footer,
  };
}

/** The same of lines that are nobody's block; what is worked out at their end, from `end` on, has pages of its own where all is too wide. */
export function linesPrinted(columns: readonly PageColumn[], end: number, footer: string): Printing {
  const scaleOf = (shown: readonly PageColumn[]) =>
    Math.min(100, Math.floor((ACROSS * 100) / widthOf(shown.filter(({ isHidden }) => !isHidden))));
  const whole = scaleOf(columns);
  const isParted = whole < LEAST_SCALE;
  return {
    scale: isParted ? scaleOf(columns.slice(0, end)) : whole,
    rows: [HEAD_ROWS - 4, HEAD_ROWS - 1],
    columns: [1, 1],
    columnBreaks: isParted ? [end] : [],
    rowBreaks: [],
    footer,
  };
}

function widthOf(columns: readonly PageColumn[]): number {
  return columns.reduce((sum, { width }) => sum + width, 0);
}

/** Columns of one heading stay together; the last pages are those of totals and notes. */
function columnBreaks(columns: readonly PageColumn[], whole: number, room: number): number[] {
  const breaks: number[] = [];
  let left = room;
  for (let at = whole; at < columns.length; ) {
    const head = columns[at];
    const after = columns.findIndex(
      ({ band, heading }, i) => i > at && (band !== head?.band || heading !== head.heading),
    );
    const end = after === -1 ? columns.length : after;
    const width = widthOf(columns.slice(at, end));
    if (width > left && at > whole) {
      breaks.push(at);
      left = room;
    }
    left -= width;
    at = end;
  }
  return breaks;
}

/** The headings stand on every page, what is above them on the first alone. */
function rowBreaks(rows: readonly WorkRow[], size: number, people: number, room: number): number[] {
  const height = (from: number, to: number) => rows.slice(from, to).reduce((sum, row) => sum + (row.height ?? 18), 0);
  const headings = height(HEAD_ROWS - 4, HEAD_ROWS - 1);
  const breaks: number[] = [];
  let left = room - height(0, HEAD_ROWS - 4) - headings;
  for (let person = 0; person < people; person += 1) {
    const start = HEAD_ROWS + person * size;
    const block = height(start, start + size);
    if (block > left && person > 0) {
      breaks.push(start);
      left = room - headings;
    }
    left -= block;
  }
  return breaks;
}
