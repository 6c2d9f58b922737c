import { describe, expect, test } from 'vitest';
import { inDuckDb } from './duckdb.ts';
import { inCopyOf } from './exports.ts';

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly rows: number;
  readonly schema: {
    readonly fields: readonly {
      readonly name: string;
      readonly type: string;
      readonly constraints: { readonly required: boolean; readonly enum?: readonly string[] };
    }[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource: string; readonly fields: readonly string[] };
    }[];
  };
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'VARCHAR',
  date: 'DATE',
  integer: 'INTEGER',
  boolean: 'BOOLEAN',
  number: 'DECIMAL(18,6)',
};

describe.each(['example', 'example-closed', 'example-month'])(
  'what datapackage.json promises of %s, DuckDB finds',
  (example) => {
    test.each(['parquet', 'csv', 'ndjson'])('as %s', async (format) => {
      await inCopyOf(example, async (office) => {
        const { code } = await office.does('export', '-o', 'out', '--audience', 'full', '--format', format, '-q');
        expect(code).toBe(0);
        const { resources }: { resources: Resource[] } = JSON.parse(office.text('out/datapackage.json'));
        const wrong: string[] = [];
        await inDuckDb(`${office.root}/out`, async (ask) => {
          for (const { name, path, rows, schema } of resources) {
            const columns = schema.fields.map(({ name, type }) => `"${name}": '${TYPES[type]}'`).join(', ');
            const from = {
              parquet: `read_parquet('${path}')`,
              csv: `read_csv('${path}', header = true, columns = {${columns}})`,
              ndjson: `read_json('${path}', format = 'newline_delimited', columns = {${columns}})`,
            }[format];
            await ask(`CREATE TABLE ${name} AS SELECT * FROM ${from}`);
            const found = await ask(`DESCRIBE ${name}`);
            const shape = found.map(({ column_name, column_type }) => `${column_name} ${column_type}`);
            expect(shape).toEqual(schema.fields.map(({ name, type }) => `${name} ${TYPES[type]}`));
            expect(await ask(`SELECT COUNT(*)::INTEGER AS n FROM ${name}`), name).toEqual([{ n: rows }]);
            const key = schema.primaryKey.join(', ');
            if ((await ask(`SELECT ${key} FROM ${name} GROUP BY ${key} HAVING COUNT(*) > 1`)).length > 0)
              wrong.push(`${name}: ${key}`);
            for (const { name: column, constraints } of schema.fields) {
              const isWrong = [
                ...(constraints.required ? [`${column} IS NULL`] : []),
                ...(constraints.enum
                  ? [`${column} NOT IN (${constraints.enum.map((value) => `'${value}'`).join(', ')})`]
                  : []),
              ].join(' OR ');
              if (isWrong && (await ask(`SELECT 1 FROM ${name} WHERE ${isWrong}`)).length > 0)
                wrong.push(`${name}.${column}`);
            }
          }
          for (const { name, schema } of resources)
            for (const { fields, reference } of schema.foreignKeys ?? []) {
              const on = fields.map((field, i) => `a.${field} = b.${reference.fields[i]}`).join(' AND ');
              const lost = await ask(`SELECT a.* FROM ${name} a ANTI JOIN ${reference.resource} b ON ${on}`);
              if (lost.length > 0) wrong.push(`${name} → ${reference.resource}`);
            }
        });
        expect(wrong).toEqual([]);
      });
    });
  },
);
