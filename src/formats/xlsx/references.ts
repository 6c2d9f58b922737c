/** A row of a sheet that is repeated: `row` stands `count` times, what is below moves down (or up, where it stands not at all). */
export interface Repeat {
  readonly row: number;
  readonly count: number;
}

const REFERENCE = /(\$?[A-Z]{1,3}\$?)(\d+)(?::(\$?[A-Z]{1,3}\$?)(\d+))?/g;

/** “D5:D5” over a row that is repeated three times is “D5:D7”; what lies below moves. */
export function moved(reference: string, repeats: readonly Repeat[]): string {
  return reference.replace(
    REFERENCE,
    (_, column: string, row: string, endColumn: string | undefined, endRow: string | undefined) => {
      const from = `${column}${firstOf(Number(row), repeats)}`;
      return endColumn === undefined ? from : `${from}:${endColumn}${lastOf(Number(endRow), repeats)}`;
    },
  );
}

/** Where the first copy of a row stands. */
export function firstOf(row: number, repeats: readonly Repeat[]): number {
  return repeats.reduce((at, repeat) => (repeat.row < row ? at + repeat.count - 1 : at), row);
}

/** Where its last copy stands. */
function lastOf(row: number, repeats: readonly Repeat[]): number {
  const own = repeats.find((repeat) => repeat.row === row);
  return firstOf(row, repeats) + (own ? Math.max(0, own.count - 1) : 0);
}

/** References in a formula to the sheet it stands on; those to other sheets, and texts, stay as they are. */
export function movedFormula(formula: string, repeats: readonly Repeat[]): string {
  return formula.replace(
    /"[^"]*"|(?:'[^']*'|[\w.]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|(?<![\w.])\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\w(.])/g,
    (token) => (token.startsWith('"') || token.includes('!') ? token : moved(token, repeats)),
  );
}
