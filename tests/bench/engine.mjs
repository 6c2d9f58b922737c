// Where one machine ends: people-years of results made directly as Parquet, in the folders that docs/engine tells, and the
// statistics of docs/engine asked over them by DuckDB, at growing sizes. `node tests/bench/engine.mjs [people-years …]`
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generated, MADE, opened } from './engine-made.mjs';

const root = join(import.meta.dirname, '..', '..');
const statement = (name) => readFileSync(join(root, 'docs', 'engine', `${name}.sql`), 'utf8');
const STATISTICS = ['levels', 'quotas', 'rose'];

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

/** One statistic in a database of its own, with what its process took at most above what it had. */
async function alone(folder, name) {
  const db = await opened(folder);
  for (const text of statement('tables.duckdb').split(';')) {
    const [, table] = /VIEW (\w+)/.exec(text) ?? [];
    if (MADE.includes(table)) await db.ask(text);
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

async function seconds(work) {
  const from = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - from) / 1e9;
}
