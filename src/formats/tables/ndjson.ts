import { type Constants, decimalText, type Field, type Sink, type TableWriter, type Value } from './table-format.ts';
import { textTable } from './text-table.ts';

/** A JSON map a line, every column in it; numbers with their digits as they are. */
export function ndjson(fields: readonly Field[], constants: Constants, sink: Sink): TableWriter {
  const written = (value: Value, column: string, place: number) =>
    `${place === 0 ? '{' : ','}${JSON.stringify(column)}:${json(value)}`;
  return textTable(sink, '', { fields, constants, written, end: '}\n' });
}

function json(value: Value): string {
  if (value === undefined) return 'null';
  return typeof value === 'object' ? (decimalText(value) ?? 'null') : JSON.stringify(value);
}
