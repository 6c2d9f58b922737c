import { addressOf } from '../../base/cell-address.ts';
import type { Day } from '../../base/day.ts';
import { broken } from '../../package/fault.ts';

/** One cell that holds something. Rows and columns count from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly kind: 'number' | 'text' | 'boolean' | 'date' | 'error';
  /** As the file writes it: a number's digits (`16.100000000000001`), a text in NFC, an error's code. */
  readonly text: string;
  /** The day of a `date`; undefined where it is only a time. */
  readonly day?: Day | undefined;
  /** The formula whose last result this is. */
  readonly formula?: string;
  /** Why nobody who looks at the sheet sees it. */
  readonly unseen?: Unseen;
}

/** A sheet, a row (filtered out, too) or a column that is hidden, letters in the colour of their ground, a format such as `;;;`. */
export type Unseen = 'sheet' | 'row' | 'column' | 'colour' | 'format';

/** Cells drawn as one; only its first holds a value. Both ends are part of it. */
export interface Merge {
  readonly fromRow: number;
  readonly fromColumn: number;
  readonly toRow: number;
  readonly toColumn: number;
}

/** `F9:F10` */
export function areaOf({ fromRow, fromColumn, toRow, toColumn }: Merge): string {
  return `${addressOf(fromRow, fromColumn)}:${addressOf(toRow, toColumn)}`;
}

/** One sheet of a workbook, or a whole CSV file. */
export class Sheet {
  readonly #rows = new Map<number, Map<number, Cell>>();

  constructor(
    readonly name: string,
    readonly isHidden: boolean,
    cells: Iterable<Cell>,
    readonly merges: readonly Merge[],
    /** Of a table that was written as text, how many values stand in each row, blank ones too. */
    readonly widths: ReadonlyMap<number, number> = new Map(),
  ) {
    for (const cell of cells) {
      const row = this.#rows.get(cell.row) ?? new Map<number, Cell>();
      if (row.has(cell.column)) throw broken(name); // which of both is meant, nobody knows
      this.#rows.set(cell.row, row.set(cell.column, cell));
    }
  }

  cell(row: number, column: number): Cell | undefined {
    return this.#rows.get(row)?.get(column);
  }

  /** Rows that hold anything, from above. */
  rows(): number[] {
    return [...this.#rows.keys()].sort((a, b) => a - b);
  }

  /** A row's cells from the left. */
  cellsIn(row: number): Cell[] {
    return [...(this.#rows.get(row)?.values() ?? [])].sort((a, b) => a.column - b.column);
  }

  /** The merged area that a cell lies in. */
  mergeAt(row: number, column: number): Merge | undefined {
    return this.merges.find(
      (one) => row >= one.fromRow && row <= one.toRow && column >= one.fromColumn && column <= one.toColumn,
    );
  }
}

/** What a workbook holds besides its cells that emul leaves alone and says so. */
export type Aside = 'macros' | 'external-links';

export interface Spreadsheet {
  /** As the user named the file. */
  readonly path: string;
  readonly sheets: readonly Sheet[];
  readonly asides: readonly Aside[];
}
