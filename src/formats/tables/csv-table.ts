import type { Constants, Field, Sink, TableRow, TableWriter, Value } from './table-format.ts';
import { decimalText } from './table-format.ts';
import { textTable } from './text-table.ts';

/** CSV for programs: UTF-8 without BOM, commas, points in numbers, ISO days, a head, CR LF (RFC 4180); empty is missing. */
export function csvTable(fields: readonly Field[], constants: Constants, sink: Sink): TableWriter {
  const names = fields.map(({ name }) => name);
  const before = names.filter((name) => name in constants).map((name) => field(constants[name]));
  const others = names.slice(before.length);
  const first = before.join(',');
  const line = (row: TableRow) => {
    let text = first;
    for (const name of others) text += `,${field(row[name])}`;
    return `${text}\r\n`;
  };
  return textTable(sink, `${names.join(',')}\r\n`, line);
}

function field(value: Value): string {
  if (value === undefined) return '';
  if (typeof value === 'string')
    return /[",\r\n]/.test(value) || value === '' ? `"${value.replaceAll('"', '""')}"` : value;
  return typeof value === 'object' ? (decimalText(value) ?? '') : String(value);
}
