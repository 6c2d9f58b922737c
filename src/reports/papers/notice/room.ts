/**
 * How much a page holds, in lines of its tables. The model of a document knows no millimetre: letters are counted, and
 * `tests/office/` proves with rendered pages that it is little enough.
 */
export const PAGE = 37.8;

/** How many letters stand on a line: of running text, across the last columns of the table of losses, in its columns, in all columns of that of parts. */
export const LETTERS = { text: 80, reasons: 74, name: 22, criterion: 24, cause: 63, parts: 90 } as const;

/** How wide a column must be for so many letters of a table on a line. */
export function millimetres(letters: number): number {
  return Math.ceil(MILLIMETRES * letters) + 3;
}

/** What a letter of a table takes, on the average of texts with many wide ones. */
const MILLIMETRES = 1.7;

/** A line of running text is so much higher than one of a table. */
const TEXT = 1.3;
/** The margins of a row, and the space before a paragraph. */
const ROW = 0.13;
const PARAGRAPH = 0.52;

/** The lines that a row takes whose cells hold these texts, each with so many letters a line. */
export function rowLines(...cells: readonly (readonly [text: string, letters: number])[]): number {
  return ROW + Math.max(1, ...cells.map(([text, letters]) => wrapped(text, letters)));
}

/** The lines that paragraphs of running text take; the first of each stands in. */
export function textLines(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, text) => sum + PARAGRAPH + TEXT * wrapped(`${INDENT}${text}`, LETTERS.text), 0);
}

/** How many letters of running text, in one paragraph, take so many lines. */
export function textLetters(lines: number): number {
  return Math.floor((lines - PARAGRAPH) / TEXT) * LETTERS.text - INDENT.length;
}

const INDENT = '…………………';

/** The lines that the ends of a paper take above the usual: a long name in its head, rights above a post, many recipients. */
export function endLines(ends: {
  readonly names: readonly string[];
  readonly signer: number;
  readonly recipients: number;
}): number {
  const head = ends.names.reduce((sum, name) => sum + wrapped(name, LETTERS.name) - 1, 0);
  return TEXT * (head + ends.signer - 1) + Math.max(0, ends.recipients - RECIPIENTS);
}

/** So many stand beside the signature. */
const RECIPIENTS = 5;

/** A text of at most so many letters, cut at a blank. */
export function shortened(text: string, letters = text.length): string {
  if (text.length <= letters) return text;
  const end = text.lastIndexOf(' ', letters - 1);
  return `${text.slice(0, end > 0 ? end : letters - 1).replace(/[,;:]$/, '')}…`;
}

/** Into how many lines a text breaks at its blanks. */
function wrapped(text: string, letters: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(' ')) {
    if (used > 0 && used + 1 + length > letters) {
      lines += 1;
      used = length;
    } else used += (used > 0 ? 1 : 0) + length;
  }
  return lines;
}
