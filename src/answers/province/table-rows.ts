/** A row of an exported table, by column; empty is missing. */
type TableRow = Readonly<Record<string, string | undefined>>;

/** A table that is not written as emul writes it. */
export class BrokenTable extends Error {}

/** Rows of a table as emul exports it, of those asked for; every value is text, numbers with their digits as they are. */
export async function tableRows<T extends object>(
  bytes: Buffer,
  format: string,
  isAsked: (row: T) => boolean,
): Promise<T[]> {
  const rows = await readers.get(format)?.(bytes);
  const asked: T[] = [];
  for (const row of (rows ?? broken()) as Iterable<T>) if (isAsked(row)) asked.push(row);
  return asked;
}

const readers = new Map<string, (bytes: Buffer) => Iterable<TableRow> | Promise<Iterable<TableRow>>>([
  ['csv', (bytes) => csvRows(bytes.toString('utf8'))],
  ['ndjson', (bytes) => jsonRows(bytes.toString('utf8'))],
  [
    'parquet',
    async (bytes) => {
      const { parquetRows } = await import('../../source/parquet-rows.ts');
      return await parquetRows(bytes).catch(broken);
    },
  ],
]);

const FIELD = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n|$)/y;

/** Strictly as it is written there: commas, CR LF, quotes around what holds either, as many fields a line as the head has. */
function* csvRows(text: string): Generator<TableRow> {
  let head: readonly string[] | undefined;
  let line: string[] = [];
  FIELD.lastIndex = 0;
  for (let at = 0; at < text.length; ) {
    FIELD.lastIndex = at;
    const [all, field = '', end] = FIELD.exec(text) ?? broken();
    at += all.length;
    line.push(field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field);
    if (end === ',') continue;
    if (head) yield rowOf(head, line);
    head ??= line;
    line = [];
  }
  if (!text.endsWith('\r\n')) broken();
}

function rowOf(head: readonly string[], line: readonly string[]): TableRow {
  if (line.length !== head.length) broken();
  return Object.fromEntries(head.map((name, i) => [name, line[i] || undefined]));
}

const PAIR = /[{,]("(?:[^"\\]|\\.)*"):("(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?|true|false|null)/y;

/** A map a line, read value by value: `JSON.parse` would make floats of decimals. */
function* jsonRows(text: string): Generator<TableRow> {
  const lines = text.split('\n');
  if (lines.pop() !== '') broken();
  for (const line of lines) yield Object.fromEntries(pairsIn(line));
}

function pairsIn(line: string): [string, string | undefined][] {
  const pairs: [string, string | undefined][] = [];
  let at = 0;
  while (line[at] !== '}') {
    PAIR.lastIndex = at;
    const [all, name = '', value = ''] = PAIR.exec(line) ?? broken();
    at += all.length;
    pairs.push([unquoted(name), value === 'null' ? undefined : value.startsWith('"') ? unquoted(value) : value]);
  }
  return at === line.length - 1 ? pairs : broken();
}

function unquoted(text: string): string {
  try {
    return JSON.parse(text);
  } catch {
    return broken();
  }
}

function broken(): never {
  throw new BrokenTable('not as emul writes it');
}
