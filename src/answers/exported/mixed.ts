import type { Put } from './tables-out.ts';

type Rows = { run: string; readonly rows: Record<string, unknown>[] };

/** Tables so large that no more than a period of them is held. */
const BY_PERIOD = new Set<string>(['sheets', 'marks', 'results', 'places', 'decisions']);

/**
 * People in the order of their pseudonyms: the office's own order is that of its list of staff, which would tell everybody.
 * What counts them in that order counts them anew.
 */
export class Mixed {
  readonly #held = new Map<string, Rows>();

  constructor(readonly into: Put) {}

  readonly put: Put = (table, row) => {
    const { subject, period = '' } = row as { readonly subject?: string; readonly period?: string };
    if (subject === undefined) return this.into(table, row);
    const run = BY_PERIOD.has(table) ? period : '';
    const held = this.#held.get(table);
    if (held && held.run !== run) this.#out(table, held);
    if (held?.run === run) held.rows.push({ ...row });
    else this.#held.set(table, { run, rows: [{ ...row }] });
  };

  end(): void {
    for (const [table, held] of this.#held) this.#out(table, held);
    this.#held.clear();
  }

  #out(table: string, { rows }: Rows): void {
    const put = this.into as (table: string, row: object) => void;
    const inOrder = rows.toSorted((a, b) => comparePeople(a, b));
    const isCounted = COUNTED.has(table);
    for (const [i, row] of inOrder.entries()) put(table, isCounted ? { ...row, ordinal: i + 1 } : row);
  }
}

/** Tables whose `ordinal` is a place in the office's order. */
const COUNTED = new Set(['subjects', 'awards']);

/** Units stay as they are, before people. */
function comparePeople(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): number {
  const [isA, isB] = [a['kind'] === 'member', b['kind'] === 'member'];
  if (!isA || !isB) return Number(isA) - Number(isB);
  const [x, y] = [String(a['subject']), String(b['subject'])];
  return x < y ? -1 : x > y ? 1 : 0;
}
