// Results of so many people-years made directly as Parquet, in the folders that docs/engine tells: for engine.mjs, and held to
// the declared tables by tests/unit/exported/made.test.ts.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

const root = join(import.meta.dirname, '..', '..');
const { resources } = JSON.parse(readFileSync(join(root, 'schemas', 'datapackage.json'), 'utf8'));
const PROVINCES = 34;
const YEARS = 5;
const PEOPLE = 40; // of an agency
const REGULATION = `'nd335-2025'`;
const TYPES = { string: 'VARCHAR', date: 'DATE', integer: 'INTEGER', boolean: 'BOOLEAN', number: 'DECIMAL(18, 6)' };

/** Tables that are made: those that the statistics ask. */
export const MADE = ['results', 'periods', 'levels', 'quotas'];

/** Every table with the columns and types of an export; what the statistics ask is filled in, the rest empty. */
export async function generated(folder, size) {
  const agencies = Math.ceil(size / PEOPLE / YEARS);
  const db = await opened(folder);
  const base = `range(${agencies}) a(a), range(2020, ${2020 + YEARS}) y(y)`;
  const where = {
    agency: `'co-quan-' || a`,
    province: `CAST(1 + a % ${PROVINCES} AS VARCHAR)`,
    year: 'CAST(y AS INTEGER)',
  };
  const during = { ...where, period: 'CAST(y AS VARCHAR)' };
  const draw = 'hash(a, y, m) % 1000';
  const level = `CASE WHEN ${draw} = 7 THEN NULL WHEN ${draw} < 180 THEN 'xuat-sac' WHEN ${draw} < 920 THEN 'tot' WHEN ${draw} < 990 THEN 'hoan-thanh' ELSE 'khong' END`;
  await written(db, 'results', `${base}, range(${PEOPLE}) m(m)`, {
    ...during,
    kind: `'member'`,
    subject: `'cb-' || m`,
    unit: `'phong-' || m % 5`,
    status: `CASE WHEN ${draw} <> 7 THEN 'rated' ELSE 'not-rated' END`,
    points: `CASE WHEN ${draw} <> 7 THEN ${draw} / 10 END`,
    level,
    computed_level: level,
    regulation: REGULATION,
    is_draft: 'false',
    seal: `y || '.1'`,
    seal_code: `'0000-0000'`,
  });
  await written(db, 'periods', base, {
    ...during,
    period_kind: `'year'`,
    first_day: 'make_date(y, 1, 1)',
    last_day: 'make_date(y, 12, 31)',
    regulation: REGULATION,
    regulation_title: REGULATION,
    is_base: 'false',
    is_draft: 'false',
  });
  await written(
    db,
    'levels',
    `${base}, (VALUES ('xuat-sac', 1), ('tot', 2), ('hoan-thanh', 3), ('khong', 4)) l(l, o)`,
    {
      ...where,
      regulation: REGULATION,
      level: 'l',
      ordinal: 'o',
      name: 'l',
      short: 'l',
    },
  );
  await written(db, 'quotas', base, {
    ...during,
    quota: `'top-20'`,
    scope: `'agency'`,
    scope_id: `'agency'`,
    level: `'xuat-sac'`,
    counted_on: '36',
    at_most: '6',
    holding: `hash(a, y) % 10`,
    too_many: `greatest(0, CAST(hash(a, y) % 10 AS INTEGER) - 6)`,
  });
  db.close();
}

/** Takes the columns from the declaration: what it has not is not made, what it asks for cannot be left out. */
async function written(db, name, from, { province, year, ...values }) {
  const { fields } = resources.find((table) => table.name === name).schema;
  const lost = Object.keys(values).filter((column) => !fields.some((field) => field.name === column));
  const wanting = fields.filter((field) => field.constraints.required && !(field.name in values));
  if (lost.length + wanting.length > 0)
    throw new Error(`${name}: ${[...lost, ...wanting.map((field) => field.name)].join(', ')} as declared`);
  const columns = fields.map(
    (field) => `CAST(${values[field.name] ?? 'NULL'} AS ${TYPES[field.type]}) AS ${field.name}`,
  );
  const all = [...columns, `${province} AS province`, `${year} AS year`].join(', ');
  await db.ask(
    `COPY (SELECT ${all} FROM ${from}) TO '${db.folder}/${name}' (FORMAT parquet, PARTITION_BY (province, year))`,
  );
}

/** A database of its own that finds files in a folder. */
export async function opened(folder) {
  const instance = await DuckDBInstance.create(':memory:', {
    threads: '2',
    memory_limit: '2GB',
    temp_directory: join(folder, 'spill'),
  });
  const connection = await instance.connect();
  await connection.run(`SET file_search_path = '${folder}'`);
  return {
    folder,
    ask: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson(),
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
