import { addressOf } from '../../base/cell-address.ts';
import type { Day } from '../../base/day.ts';
import { broken } from '../../package/fault.ts';
import { countBelow } from '../source-file.ts';

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

/**
 * A sheet, a row (filtered out, too) or a column that is hidden, letters in the colour of their ground or too small, a format such as
 * `;;;`, either of these while a condition holds.
 */
export type Unseen = 'sheet' | 'row' | 'column' | 'colour' | 'size' | 'format' | 'condition';

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
  #merges: Map<number, Merge[]> | undefined;

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
    if (this.merges.length === 0) return undefined;
    const near = this.#rows.has(row) ? this.#mergesIn(row) : this.merges;
    return near.find(
      (merge) => row >= merge.fromRow && row <= merge.toRow && column >= merge.fromColumn && column <= merge.toColumn,
    );
  }

  /** The areas that reach into a row which holds anything: of a long sheet they are as many as its rows. */
  #mergesIn(row: number): readonly Merge[] {
    if (!this.#merges) {
      this.#merges = new Map<number, Merge[]>();
      const rows = this.rows();
      for (const merge of this.merges) {
        for (let at = countBelow(rows, merge.fromRow); (rows[at] ?? Infinity) <= merge.toRow; at += 1) {
          const own = this.#merges.get(rows[at] ?? 0) ?? [];
          own.push(merge);
          this.#merges.set(rows[at] ?? 0, own);
        }
      }
    }
    return this.#merges.get(row) ?? [];
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
