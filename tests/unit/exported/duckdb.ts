import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { HOME } from '../../host.ts';

export type Cells = Readonly<Record<string, unknown>>;

/** A database of its own that finds files in a folder; gone when `use` is over. */
export async function inDuckDb<T>(
  folder: string,
  use: (ask: (sql: string) => Promise<Cells[]>) => Promise<T>,
): Promise<T> {
  const database = await DuckDBInstance.create(':memory:');
  const connection = await database.connect();
  try {
    await connection.run(`SET file_search_path = '${folder}'`);
    return await use(async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson());
  } finally {
    connection.closeSync();
    database.closeSync();
  }
}

/** A statement of `docs/engine`. */
export function statement(name: string): string {
  return readFileSync(join(HOME, 'docs', 'engine', `${name}.sql`), 'utf8');
}

/** Statements each in its turn, as DuckDB's shell takes them: after one that it refuses it goes on. What it said of those. */
export async function asInShell(ask: (sql: string) => Promise<unknown>, sql: string): Promise<string[]> {
  const said: string[] = [];
  for (const text of sql.split(/;\n/).filter((part) => part.trim() !== ''))
    await ask(text).catch((error: Error) => said.push(error.message.split('\n')[0] ?? ''));
  return said;
}

/** Runs `lay.duckdb.sql` in a folder, as DuckDB's shell does that was started there; what it says. */
export function laidIn(folder: string): string[] {
  const { stdout } = spawnSync(process.execPath, ['-e', IN_FOLDER, HOME, statement('lay.duckdb')], {
    cwd: folder,
    encoding: 'utf8',
  });
  return JSON.parse(stdout);
}

const IN_FOLDER = `
  const [, home, sql] = process.argv;
  const { DuckDBInstance } = require(home + '/node_modules/@duckdb/node-api');
  ${asInShell}
  (async () => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    console.log(JSON.stringify(await asInShell((text) => connection.run(text), sql)));
  })();
`;
