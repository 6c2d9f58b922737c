/** Cells as Excel names them; rows and columns count from 0 here. */

/** `D7`. */
export function addressOf(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** `A`, `Z`, `AA`. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** The row and column of an address such as `D7` or `$D$7`; nothing for any other text, or beyond what Excel has. */
export function cellAt(address: string): { row: number; column: number } | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(address) ?? [];
  const column = letters && columnAt(letters);
  const row = Number(digits) - 1;
  return typeof column !== 'number' || row >= MOST_ROWS ? undefined : { row, column };
}

/** The column of its letters; nothing beyond `XFD`. */
export function columnAt(letters: string): number | undefined {
  if (!/^[A-Z]{1,3}$/.test(letters)) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return column < MOST_COLUMNS ? column : undefined;
}

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
