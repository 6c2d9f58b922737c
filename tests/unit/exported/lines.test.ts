import { expect, test } from 'vitest';
import { Exact } from '../../../src/base/exact.ts';
import { csvTable } from '../../../src/formats/tables/csv-table.ts';
import { ndjson } from '../../../src/formats/tables/ndjson.ts';
import type { Field, TableFormat, TableRow } from '../../../src/formats/tables/table-format.ts';

const FIELDS: Field[] = [
  { name: 'agency', type: 'string', constraints: { required: true } },
  { name: 'entered', type: 'string', constraints: { required: false } },
  { name: 'points', type: 'number', constraints: { required: false } },
  { name: 'ordinal', type: 'integer', constraints: { required: false } },
  { name: 'is_counted', type: 'boolean', constraints: { required: false } },
];

/** More rows than pieces and kept values hold, with texts of every sort, one of them longer than a piece. */
const ROWS: TableRow[] = Array.from({ length: 9_000 }, (_, i) => ({
  entered: [
    'Tốt',
    '',
    'a,b',
    '“x” "y"',
    'two\r\nlines',
    '\u0007\\',
    '😀',
    undefined,
    `only ${i}`,
    'đ'.repeat(i === 9 ? 400_000 : 1),
  ][i % 10],
  points: [Exact.of('8.5'), Exact.of('70/3'), undefined, Exact.of(`${i}`), Exact.of('1234567890123')][i % 5],
  ordinal: i % 3 === 0 ? undefined : i,
  is_counted: i % 2 === 0,
}));

test('each row is a line of CSV, whatever was written before it', async () => {
  const quoted = (text: string) => (/[",\r\n]/.test(text) || text === '' ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = ROWS.map(({ entered, ordinal, is_counted }, i) =>
    ['so', entered === undefined ? '' : quoted(String(entered)), points(i) ?? '', ordinal ?? '', is_counted].join(','),
  );
  expect(await writtenBy(async () => csvTable)).toBe(
    `${['agency,entered,points,ordinal,is_counted', ...lines].join('\r\n')}\r\n`,
  );
});

test('each row is a JSON map of every column, numbers with their digits', async () => {
  const lines = (await writtenBy(async () => ndjson)).split('\n');
  expect(lines.pop()).toBe('');
  expect(lines).toEqual(
    ROWS.map(
      ({ entered, ordinal, is_counted }, i) =>
        `{"agency":"so","entered":${JSON.stringify(entered ?? null)},"points":${points(i) ?? null},"ordinal":${ordinal ?? null},"is_counted":${is_counted}}`,
    ),
  );
});

/** To six places; nothing of what is too large for its column. */
function points(i: number): string | undefined {
  return ['8.5', '23.333333', undefined, `${i}`, undefined][i % 5];
}

async function writtenBy(load: TableFormat['load']): Promise<string> {
  const pieces: Buffer[] = [];
  // A piece is only lent: it is filled anew.
  const writer = (await load())(FIELDS, { agency: 'so' }, (bytes) => pieces.push(Buffer.from(bytes)));
  for (const row of ROWS) writer.write(row);
  writer.end();
  return Buffer.concat(pieces).toString('utf8');
}
