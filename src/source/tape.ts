import type { SourceFile } from './source-file.ts';

/**
 * The kinds of YAML values emul knows. `number` is only `-?digits[.digits]`; every other spelling of a number
 * (`1e3`, `.5`, `0x1F`, `1_000`, `+5`) is `text`, so that whoever wants a number can say how to write it.
 * `boolean` is only `true` and `false`; `nothing` is an empty value, `null` or `~`.
 */
export const KINDS = ['nothing', 'boolean', 'number', 'text', 'quoted', 'map', 'list'] as const;
export type Kind = (typeof KINDS)[number];

/** Cells per value on the tape: kind, start, end, and the index of the value after this one and all inside it. */
export const CELLS = 4;

/**
 * A file's values in the order they stand, four integers each. A map is followed by its keys and values in turn, a list by
 * its items. Text is sliced from the file only when asked for; `decoded` holds the scalars whose text differs from the source, where there are any.
 */
export interface Tape {
  readonly file: SourceFile;
  readonly cells: Int32Array;
  readonly decoded: ReadonlyMap<number, string> | undefined;
}

/** Writes a tape; both readers use it, so what they produce can be compared cell by cell. */
export class TapeWriter {
  #cells: Int32Array;
  #length = 0;
  #decoded: Map<number, string> | undefined;

  constructor(expectedValues: number) {
    this.#cells = new Int32Array(Math.max(16, expectedValues) * CELLS);
  }

  /** How many values stand on the tape. */
  get values(): number {
    return this.#length / CELLS;
  }

  /** Appends a scalar; `decoded` is its text where that is not the source between `start` and `end`. */
  scalar(kind: number, start: number, end: number, decoded?: string): void {
    const at = this.#append(kind, start, end);
    this.#cells[at + 3] = this.#length;
    if (decoded === undefined) return;
    this.#decoded ??= new Map();
    this.#decoded.set(at, decoded);
  }

  /** Opens a map or list and returns its handle for `close`. */
  open(kind: number, start: number): number {
    return this.#append(kind, start, start);
  }

  close(handle: number, end: number): void {
    this.#cells[handle + 2] = end;
    this.#cells[handle + 3] = this.#length;
  }

  finish(file: SourceFile): Tape {
    return { file, cells: this.#cells.subarray(0, this.#length), decoded: this.#decoded };
  }

  #append(kind: number, start: number, end: number): number {
    const at = this.#length;
    if (at + CELLS > this.#cells.length) this.#grow();
    const cells = this.#cells;
    cells[at] = kind;
    cells[at + 1] = start;
    cells[at + 2] = end;
    this.#length = at + CELLS;
    return at;
  }

  #grow(): void {
    const larger = new Int32Array(this.#cells.length * 2);
    larger.set(this.#cells);
    this.#cells = larger;
  }
}
