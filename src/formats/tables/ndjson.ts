import type { Constants, Field, Sink, TableRow, TableWriter, Value } from './table-format.ts';
import { decimalText } from './table-format.ts';
import { textTable } from './text-table.ts';

/** A JSON map a line, every column in it; numbers with their digits as they are. */
export function ndjson(fields: readonly Field[], constants: Constants, sink: Sink): TableWriter {
  const first = Object.entries(constants).map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`);
  const others = fields.filter(({ name }) => !(name in constants));
  const keys = others.map(({ name }) => ({ name, key: `,${JSON.stringify(name)}:` }));
  const line = (row: TableRow) => {
    let text = `{${first.join(',')}`;
    for (const { name, key } of keys) text += key + json(row[name]);
    return `${text}}\n`;
  };
  return textTable(sink, '', line);
}

function json(value: Value): string {
  if (value === undefined) return 'null';
  return typeof value === 'object' ? (decimalText(value) ?? 'null') : JSON.stringify(value);
}
