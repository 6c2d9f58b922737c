import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { datapackage } from '../../../build/datapackage.ts';
import { generated, MADE } from '../../bench/engine-made.mjs';
import { inDuckDb, statement } from './duckdb.ts';

interface Field {
  readonly name: string;
  readonly type: string;
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'VARCHAR',
  date: 'DATE',
  integer: 'INTEGER',
  boolean: 'BOOLEAN',
  number: 'DECIMAL(18,6)',
};

test('what the bench makes has the very columns that an export has, and the statistics find rows in it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'emul-made-'));
  try {
    await generated(folder, 2000);
    const { resources }: { resources: { name: string; schema: { fields: Field[] } }[] } = JSON.parse(datapackage());
    await inDuckDb(folder, async (ask) => {
      for (const text of statement('tables.duckdb').split(';'))
        if (MADE.includes(/VIEW (\w+)/.exec(text)?.[1] ?? '')) await ask(text);
      for (const { name, schema } of resources.filter((table) => MADE.includes(table.name)))
        expect(
          (await ask(`DESCRIBE ${name}`)).map(({ column_name, column_type }) => `${column_name} ${column_type}`),
          name,
        ).toEqual([
          ...schema.fields.map(({ name: column, type }) => `${column} ${TYPES[type]}`),
          'province VARCHAR',
          'year INTEGER',
        ]);
      for (const name of ['levels', 'quotas', 'rose'])
        expect((await ask(statement(name))).length, name).toBeGreaterThan(20);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
