/** A row of an exported table, by column; empty is missing. */
export type TableRow = Readonly<Record<string, string | undefined>>;

/** Rows of a table as emul exports it, CSV or NDJSON; nothing of a kind that is read by other programs alone. */
export function tableRows(text: string, format: string): TableRow[] | undefined {
  if (format === 'csv') return csvRows(text);
  return format === 'ndjson' ? text.split('\n').filter(Boolean).map(jsonRow) : undefined;
}

const FIELD = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n|$)/gy;

/** Strictly as it is written there: commas, CR LF, quotes around what holds either. */
function csvRows(text: string): TableRow[] {
  const lines: string[][] = [];
  let line: string[] = [];
  FIELD.lastIndex = 0;
  while (FIELD.lastIndex < text.length) {
    const [, field = '', end] = FIELD.exec(text) ?? broken();
    line.push(field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field);
    if (end === ',') continue;
    lines.push(line);
    line = [];
  }
  const [head = [], ...rows] = lines;
  return rows.map((values) => Object.fromEntries(head.map((name, i) => [name, values[i] || undefined])));
}

function jsonRow(line: string): TableRow {
  const row: Record<string, unknown> = JSON.parse(line);
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, value === null || value === undefined ? undefined : `${value}`]),
  );
}

function broken(): never {
  throw new SyntaxError('no CSV');
}
