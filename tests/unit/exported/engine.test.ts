import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { SparkSQL, TrinoSQL } from 'dt-sql-parser';
import { describe, expect, test } from 'vitest';
import { HOME } from '../../host.ts';
import { type Cells, inDuckDb, statement } from './duckdb.ts';
import { inCopyOf, type Office } from './exports.ts';

const STATISTICS = ['levels', 'quotas', 'rose'];

interface Classified {
  readonly results: readonly {
    readonly subject: { readonly kind: string; readonly id: string; readonly unit: string | null };
    readonly status: string;
    readonly level: string | null;
  }[];
  readonly quotas: readonly {
    readonly id: string;
    readonly scope: string;
    readonly unit?: string;
    readonly group?: string;
    readonly base: number;
    readonly limit: number;
    readonly count: number;
    readonly over: number;
  }[];
}

/** A year of an office as a ministry lays it: a folder a table, a part a province and year. */
async function laid(office: Office, year: string): Promise<void> {
  const { code } = await office.does(
    'export',
    year,
    '-o',
    `out-${year}`,
    '--audience',
    'full',
    '--format',
    'parquet',
    '-q',
  );
  expect(code).toBe(0);
  for (const file of readdirSync(join(office.root, `out-${year}`)).filter((name) => name.endsWith('.parquet'))) {
    const folder = join(office.root, 'all', file.replace('.parquet', ''), 'province=58', `year=${year}`);
    mkdirSync(folder, { recursive: true });
    cpSync(join(office.root, `out-${year}`, file), join(folder, `bdt.parquet`));
  }
}

async function asked(office: Office): Promise<Record<string, Cells[]>> {
  return await inDuckDb(join(office.root, 'all'), async (ask) => {
    await ask(statement('tables.duckdb'));
    return Object.fromEntries(
      await Promise.all(STATISTICS.map(async (name) => [name, await ask(statement(name))] as const)),
    );
  });
}

describe('statistics over the files of an export', () => {
  test('say what emul says', async () => {
    await inCopyOf('example-closed', async (office) => {
      for (const year of ['2016', '2017']) await laid(office, year);
      const { levels = [], quotas = [], rose = [] } = await asked(office);
      const classified = async (period: string) => office.json<Classified>('classify', period);
      const [y16, y17] = [await classified('2016'), await classified('2017')];
      const [h1, h2] = [await classified('2017-H1'), await classified('2016-H2')];
      const counted = new Map<string, number>();
      for (const [year, { results }] of [
        ['2016', y16],
        ['2017', y17],
      ] as const)
        for (const { subject, status, level } of results)
          if (subject.kind === 'member' && status === 'rated') {
            const key = `${year} ${subject.unit} ${level}`;
            counted.set(key, (counted.get(key) ?? 0) + 1);
          }
      expect(levels.length).toBeGreaterThan(5);
      expect(
        new Map(levels.map(({ period, unit, level, people }) => [`${period} ${unit} ${level}`, Number(people)])),
      ).toEqual(counted);
      const own = quotas.filter(({ period }) => period === '2017-H1');
      expect(own.length).toBeGreaterThan(0);
      expect(
        own
          .map(({ quota, scope, scope_id, counted_on, at_most, holding, too_many }) => [
            quota,
            scope,
            scope_id,
            counted_on,
            at_most,
            holding,
            too_many,
          ])
          .sort(),
      ).toEqual(
        h1.quotas
          .map(({ id, scope, unit, group, base, limit, count, over }) => [
            id,
            scope,
            unit ?? group ?? 'agency',
            base,
            limit,
            count,
            over,
          ])
          .sort(),
      );
      const order = ['xuat-sac', 'tot', 'han-che', 'chua'];
      const before = new Map(h2.results.map(({ subject, level }) => [subject.id, level]));
      const better = h1.results.filter(({ subject, level }) => {
        const [was, is] = [order.indexOf(before.get(subject.id) ?? ''), order.indexOf(level ?? '')];
        return subject.kind === 'member' && was >= 0 && is >= 0 && is < was;
      });
      expect(better.length).toBeGreaterThan(0);
      expect(rose.filter(({ period }) => period === '2017-H1').map(({ subject }) => subject)).toEqual(
        better.map(({ subject }) => subject.id).sort(),
      );
    });
  });

  const files = readdirSync(join(HOME, 'docs', 'engine'))
    .filter((name) => name.endsWith('.sql'))
    .map((name) => name.slice(0, -4));
  test.each(files.filter((name) => !/duckdb|trino/.test(name)))('Spark’s grammar takes %s', (name) => {
    expect(new SparkSQL().validate(statement(name).replace(/;?\s*$/, ';'))).toEqual([]);
  });
  test.each(files.filter((name) => !/duckdb|spark/.test(name)))('Trino’s grammar takes %s', (name) => {
    expect(new TrinoSQL().validate(statement(name).replace(/;?\s*$/, ';'))).toEqual([]);
  });
  test('and what is no SQL, neither takes', () => {
    expect(new SparkSQL().validate('SELECT FROM WHERE;')).not.toEqual([]);
    expect(new TrinoSQL().validate('SELECT FROM WHERE;')).not.toEqual([]);
  });
});
