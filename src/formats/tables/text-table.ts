import { KeptValues } from './kept-values.ts';
import type { Constants, Field, Sink, TableWriter, Value } from './table-format.ts';

/** How rows are written as lines of text. */
export interface Lines {
  readonly fields: readonly Field[];
  readonly constants: Constants;
  /** A value with what parts it from the column before it. */
  written(value: Value, column: string, place: number): string;
  readonly end: string;
}

/** Rows as lines of UTF-8 under a head. */
export function textTable(sink: Sink, head: string, { fields, constants, written, end }: Lines): TableWriter {
  const out = new Piece(sink);
  const columns = fields.map(({ name }, i) => ({
    name,
    constant: constants[name],
    bytes: new KeptValues((value) => Buffer.from(written(value, name, i))),
  }));
  const last = Buffer.from(end);
  out.put(Buffer.from(head));
  return {
    write(row) {
      for (const { name, constant, bytes } of columns) out.put(bytes.of(constant ?? row[name]));
      out.put(last);
    },
    end: () => out.end(),
  };
}

/** What is handed on at once, and filled anew. */
class Piece {
  readonly #bytes = new Uint8Array(SIZE);
  #length = 0;

  constructor(readonly sink: Sink) {}

  put(bytes: Uint8Array): void {
    if (bytes.length > SIZE - this.#length) this.end();
    if (bytes.length > SIZE) this.sink(bytes);
    else this.#copy(bytes);
  }

  end(): void {
    if (this.#length > 0) this.sink(this.#bytes.subarray(0, this.#length));
    this.#length = 0;
  }

  /** One by one: a call into the engine takes longer than the few that there are. */
  #copy(bytes: Uint8Array): void {
    const [into, from] = [this.#bytes, this.#length];
    for (let i = 0; i < bytes.length; i += 1) into[from + i] = bytes[i] ?? 0;
    this.#length += bytes.length;
  }
}

const SIZE = 1 << 18;
