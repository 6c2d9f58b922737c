const PERIODS = '\nperiods:';
const PERIOD = '\n  - period: ';
const ROWS = '\n    rows:';
const [LF, CR, COLON] = [10, 13, 58];
/** A list without rows; nothing at all would be a fault of the file, which takes longer to word than the file to read. */
const EMPTY = Buffer.from(' []');
const NOTHING = Buffer.alloc(0);

/**
 * A seal's bytes with the rows of one period, or of none: of the others empty lines stay, so that every line keeps its number. A
 * seal of a year holds hundreds of thousands of rows; one that is laid out otherwise than emul writes it is left whole.
 */
export function withRowsOf(seal: Buffer, period?: string): Buffer {
  const pieces: Buffer[] = [];
  let kept = 0;
  const begin = seal.indexOf(PERIODS);
  for (let at = begin < 0 ? -1 : seal.indexOf(PERIOD, begin); at >= 0; ) {
    const next = seal.indexOf(PERIOD, at + PERIOD.length);
    const rows = rowsBetween(seal, at, next < 0 ? seal.length : next);
    if (rows && nameAt(seal, at) !== period) {
      const end = seal[rows.from - 1] === CR ? rows.from - 1 : rows.from;
      pieces.push(seal.subarray(kept, end), seal[end - 1] === COLON ? EMPTY : NOTHING);
      pieces.push(Buffer.alloc(linesIn(seal, rows.from, rows.to), LF));
      kept = rows.to;
    }
    at = next;
  }
  return Buffer.concat([...pieces, seal.subarray(kept)]);
}

/** From behind the line `rows:` to where the next period begins. */
function rowsBetween(seal: Buffer, at: number, to: number): { from: number; to: number } | undefined {
  const head = seal.indexOf(ROWS, at);
  const from = head < 0 ? -1 : seal.indexOf(LF, head + 1);
  return from < 0 || from >= to ? undefined : { from, to };
}

function nameAt(seal: Buffer, at: number): string {
  const from = at + PERIOD.length;
  return seal.toString('utf8', from, seal.indexOf(LF, from)).trim();
}

function linesIn(seal: Buffer, from: number, to: number): number {
  let count = 0;
  for (let at = seal.indexOf(LF, from); at >= 0 && at < to; at = seal.indexOf(LF, at + 1)) count += 1;
  return count;
}
