import type { Exact } from '../../base/exact.ts';

/** A column as `schemas/datapackage.json` has it. */
export interface Field {
  readonly name: string;
  readonly type: 'string' | 'date' | 'integer' | 'number' | 'boolean';
  readonly constraints: { readonly required: boolean };
}

/** What is the same in every row of a file, by column. */
export type Constants = Readonly<Record<string, string>>;

export type Value = string | number | boolean | Exact | undefined;
export type TableRow = Readonly<Record<string, Value>>;

/** A kind of file for rows that follow each other without end: what was written is let go. */
export interface TableFormat {
  /** As file names end in it, and as Frictionless Data calls it. */
  readonly extension: string;
  readonly mediatype: string;
  /** How its text is written, where it is text. */
  readonly dialect?: object;
  /** Whether it can say of an exact value no more than so many places: DECIMAL(18, 6). */
  load(): Promise<(fields: readonly Field[], constants: Constants, sink: Sink) => TableWriter>;
}

/** Takes bytes in the order of the file; they are only lent, since the next ones may stand in the same place. */
export type Sink = (bytes: Uint8Array) => void;

export interface TableWriter {
  write(row: TableRow): void;
  end(): void;
}

/** Places of a decimal column, and the digits it has in all. */
export const PLACES = 6;
export const DIGITS = 18;

/** A decimal column's value as text: rounded half away from zero to six places, zeros at the end cut; nothing where it is too large. */
export function decimalText(value: Exact): string | undefined {
  const { decimals } = value;
  const isShort = decimals !== undefined && decimals <= PLACES;
  const text = isShort ? value.toFixed(decimals) : value.toFixed(PLACES).replace(/\.?0+$/, '');
  const [whole = ''] = text.length > DIGITS - PLACES ? text.replace('-', '').split('.') : [];
  return whole.length > DIGITS - PLACES ? undefined : text;
}
