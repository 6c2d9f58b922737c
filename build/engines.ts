import type { Schema } from '../src/declared/shape.ts';
import { tables } from '../src/declared/tables/index.ts';
import { AGENCY } from '../src/declared/tables/table.ts';

/** How an engine writes the tables of exports that lie in one folder each, parted by province and year: `results/province=58/year=2017/….parquet`. */
interface Engine {
  readonly name: string;
  readonly head: string;
  readonly types: Readonly<Record<string, string>>;
  table(name: string, columns: readonly string[]): string;
}

const TYPES = { string: 'VARCHAR', date: 'DATE', integer: 'INTEGER', boolean: 'BOOLEAN', number: 'DECIMAL(18, 6)' };
const PARTS = ['province', 'year'];

const ENGINES: readonly Engine[] = [
  {
    name: 'duckdb',
    head: 'DuckDB: views over the files; run it where the folders lie.',
    types: TYPES,
    table: (name) =>
      `CREATE OR REPLACE VIEW ${name} AS\nSELECT * FROM read_parquet('${name}/*/*/*.parquet', hive_partitioning = true, hive_types = {province: VARCHAR, year: INTEGER});`,
  },
  {
    name: 'spark',
    head: 'Spark SQL: tables over the same files; MSCK REPAIR TABLE finds new parts.',
    types: { ...TYPES, string: 'STRING', integer: 'INT' },
    table: (name, columns) =>
      `CREATE TABLE IF NOT EXISTS ${name} (\n${[...columns, 'province STRING', 'year INT'].map((column) => `  ${column}`).join(',\n')}\n)\nUSING PARQUET\nPARTITIONED BY (${PARTS.join(', ')})\nLOCATION '/data/emul/${name}';`,
  },
  {
    name: 'trino',
    head: 'Trino (Hive connector): tables over the same files; CALL system.sync_partition_metadata finds new parts.',
    types: TYPES,
    table: (name, columns) =>
      `CREATE TABLE IF NOT EXISTS ${name} (\n${[...columns, 'province VARCHAR', 'year INTEGER'].map((column) => `  ${column}`).join(',\n')}\n)\nWITH (\n  external_location = '/data/emul/${name}',\n  format = 'PARQUET',\n  partitioned_by = ARRAY['${PARTS.join("', '")}']\n);`,
  },
];

/** The definitions of every table for each engine, by file name. */
export function engineTables(): ReadonlyMap<string, string> {
  return new Map(
    ENGINES.map(({ name, head, types, table }) => {
      const all = tables.map((declared) => {
        const columns = Object.entries({ agency: AGENCY, ...declared.columns });
        return table(
          declared.name,
          columns.map(([column, { schema }]) => `${column} ${types[typeOf(schema)]}`),
        );
      });
      return [`tables.${name}.sql`, `-- ${head}\n\n${all.join('\n\n')}\n`] as const;
    }),
  );
}

function typeOf({ type = 'string', format }: Schema): string {
  return format === 'date' ? 'date' : String(type);
}
