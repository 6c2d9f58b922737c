import { type Constants, decimalText, type Field, type Sink, type TableWriter, type Value } from './table-format.ts';
import { textTable } from './text-table.ts';

/** CSV for programs: UTF-8 without BOM, commas, points in numbers, ISO days, a head, CR LF (RFC 4180); empty is missing. */
export function csvTable(fields: readonly Field[], constants: Constants, sink: Sink): TableWriter {
  const head = `${fields.map(({ name }) => name).join(',')}${END}`;
  const written = (value: Value, _: string, place: number) => (place === 0 ? '' : ',') + field(value);
  return textTable(sink, head, { fields, constants, written, end: END });
}

const END = '\r\n';

function field(value: Value): string {
  if (value === undefined) return '';
  if (typeof value === 'string')
    return /[",\r\n]/.test(value) || value === '' ? `"${value.replaceAll('"', '""')}"` : value;
  return typeof value === 'object' ? (decimalText(value) ?? '') : String(value);
}
