import type { PageColumn } from './page-column.ts';

/** Headings are small: so many letters more than its width a column holds in a line. */
const LETTERS = 1.05;
/** A criterion's text may take no more lines, so that people find room on the page. */
const MOST_LINES = 11;
/** Points of one line of a heading. */
const LINE = 13.5;

/** How high a row of headings has to be for the longest of its texts, each over so many characters. */
export function headingHeight(texts: readonly { readonly text: string; readonly width: number }[]): number {
  return Math.ceil(Math.max(1, ...texts.map(({ text, width }) => linesOf(text, width))) * LINE) + 6;
}

/** Columns of which no heading is too narrow for its text: those of one heading share what it lacks. */
export function widened(columns: readonly PageColumn[]): PageColumn[] {
  return columns.map((column) => {
    const own = columns.filter(({ band, heading }) => band === column.band && heading === column.heading);
    const width = own.reduce((sum, each) => sum + each.width, 0);
    const wanted = column.heading.length / (MOST_LINES * LETTERS);
    const longest = Math.max(...column.part.split(/\s/).map(({ length }) => length)) + 1;
    return { ...column, width: Math.max(column.width, longest, Math.ceil((column.width * wanted) / width)) };
  });
}

/** Lines as a program breaks them, at blanks. */
function linesOf(text: string, width: number): number {
  const most = Math.max(1, Math.floor(width * LETTERS));
  let [lines, length] = [1, 0];
  for (const word of text.split(/\s+/)) {
    if (length > 0 && length + 1 + word.length > most) [lines, length] = [lines + 1, 0];
    length += word.length + (length > 0 ? 1 : 0);
    while (length > most) [lines, length] = [lines + 1, length - most];
  }
  return lines;
}
