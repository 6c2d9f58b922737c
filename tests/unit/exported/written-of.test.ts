import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { datapackage } from '../../../build/datapackage.ts';
import { engineTables } from '../../../build/engines.ts';
import { tables } from '../../../src/declared/tables/index.ts';
import { HOME } from '../../host.ts';

test('what is written of the declarations of tables is what they say: npm run schemas', () => {
  expect(readFileSync(join(HOME, 'schemas', 'datapackage.json'), 'utf8')).toBe(datapackage());
  for (const [name, text] of engineTables())
    expect(readFileSync(join(HOME, 'docs', 'engine', name), 'utf8'), name).toBe(text);
});

/** What some engine takes for a word of its own and not for a column. */
const SQL = new Set(
  'all and any as asc between both by case cast check column constraint create cross current_date date day default delete desc distinct else end except exists false fetch filter for foreign from full function grant group having in inner insert intersect interval into is join lateral leading left like limit natural no not null of offset on only or order outer overlaps position primary references right rows select session_user set some table then time to trailing true union unique unknown update user using value values when where window with'.split(
    ' ',
  ),
);

test('no column is called by a word of SQL, and every one is described in both languages', () => {
  const wrong = tables.flatMap(({ name, columns }) =>
    Object.keys(columns).flatMap((column) => (SQL.has(column) ? `${name}.${column}` : [])),
  );
  expect(wrong).toEqual([]);
  const fields = JSON.parse(datapackage()).resources.flatMap(
    ({ schema }: { schema: { fields: object[] } }) => schema.fields,
  );
  for (const field of fields)
    for (const key of ['title', 'title@en', 'description', 'description@en'])
      expect(field, JSON.stringify(field)).toHaveProperty([key]);
});
