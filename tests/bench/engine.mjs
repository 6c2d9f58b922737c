// Where one machine ends: people-years of results made directly as Parquet, in the folders that docs/engine tells, and the
// statistics of docs/engine asked over them by DuckDB, at growing sizes. `node tests/bench/engine.mjs [people-years …]`
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

const root = join(import.meta.dirname, '..', '..');
const statement = (name) => readFileSync(join(root, 'docs', 'engine', `${name}.sql`), 'utf8');
const { resources } = JSON.parse(readFileSync(join(root, 'schemas', 'datapackage.json'), 'utf8'));
const STATISTICS = ['levels', 'quotas', 'rose'];
const PROVINCES = 34;
const YEARS = 5;
const PEOPLE = 40; // of an agency
const TYPES = { string: 'VARCHAR', date: 'DATE', integer: 'INTEGER', boolean: 'BOOLEAN', number: 'DECIMAL(18, 6)' };

const sizes = process.argv.slice(2).map(Number);
const rows = [];
for (const size of sizes.length > 0 ? sizes : [1_000_000, 10_000_000]) rows.push(await measured(size));
console.table(rows);

async function measured(size) {
  const folder = mkdtempSync(join(tmpdir(), 'emul-engine-'));
  try {
    const { made, found } = { made: await seconds(() => generated(folder, size)), found: {} };
    for (const name of STATISTICS) found[name] = await alone(folder, name);
    return {
      'people-years': size.toLocaleString('en'),
      'made, s': made.toFixed(1),
      ...Object.fromEntries(
        Object.entries(found).map(([name, { time, rows, memory }]) => [
          name,
          `${time.toFixed(2)} s, ${rows} rows, ${memory} MB`,
        ]),
      ),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Every table with the columns and types of an export; what the statistics ask is filled in, the rest empty. */
async function generated(folder, size) {
  const agencies = Math.ceil(size / PEOPLE / YEARS);
  const db = await opened(folder);
  const base = `range(${agencies}) a(a), range(2020, ${2020 + YEARS}) y(y)`;
  const where = {
    agency: `'co-quan-' || a`,
    period: 'CAST(y AS VARCHAR)',
    province: `CAST(1 + a % ${PROVINCES} AS VARCHAR)`,
    year: 'CAST(y AS INTEGER)',
  };
  const draw = 'hash(a, y, m) % 1000';
  const level = `CASE WHEN ${draw} < 180 THEN 'xuat-sac' WHEN ${draw} < 920 THEN 'tot' WHEN ${draw} < 990 THEN 'hoan-thanh' ELSE 'khong' END`;
  await written(db, 'results', `${base}, range(${PEOPLE}) m(m)`, {
    ...where,
    kind: `'member'`,
    subject: `'cb-' || m`,
    unit: `'phong-' || m % 5`,
    is_rated: `${draw} <> 7`,
    points: `${draw} / 10`,
    level,
    computed_level: level,
  });
  await written(db, 'periods', base, {
    ...where,
    period_kind: `'year'`,
    first_day: 'make_date(y, 1, 1)',
    last_day: 'make_date(y, 12, 31)',
    regulation: `'nd335-2025'`,
    is_base: 'false',
    is_draft: 'false',
  });
  await written(
    db,
    'levels',
    `${base}, (VALUES ('xuat-sac', 1), ('tot', 2), ('hoan-thanh', 3), ('khong', 4)) l(l, o)`,
    { ...where, regulation: `'nd335-2025'`, level: 'l', ordinal: 'o', name: 'l', short: 'l' },
    'y = 2020',
  );
  await written(db, 'quotas', base, {
    ...where,
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

async function written(db, name, from, values, only = 'true') {
  const { fields } = resources.find((table) => table.name === name).schema;
  const columns = fields.map(
    (field) => `CAST(${values[field.name] ?? 'NULL'} AS ${TYPES[field.type]}) AS ${field.name}`,
  );
  const all = [...columns, `${values.province} AS province`, `${values.year} AS year`].join(', ');
  await db.ask(
    `COPY (SELECT ${all} FROM ${from} WHERE ${only}) TO '${db.folder}/${name}' (FORMAT parquet, PARTITION_BY (province, year))`,
  );
}

/** One statistic in a database of its own, with what its process took at most above what it had. */
async function alone(folder, name) {
  const db = await opened(folder);
  for (const text of statement('tables.duckdb').split(';')) {
    const [, table] = /VIEW (\w+)/.exec(text) ?? [];
    if (['results', 'periods', 'levels', 'quotas'].includes(table)) await db.ask(text);
  }
  let most = 0;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 20);
  let found = 0;
  const time = await seconds(async () => {
    await db.ask(`CREATE TABLE answer AS ${statement(name)}`);
    found = (await db.ask('SELECT COUNT(*)::INTEGER AS n FROM answer'))[0].n;
  });
  clearInterval(watch);
  db.close();
  return { time, rows: found, memory: Math.round(most / 1e6) };
}

async function opened(folder) {
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

async function seconds(work) {
  const from = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - from) / 1e9;
}
