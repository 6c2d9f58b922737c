import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SparkSQL, TrinoSQL } from 'dt-sql-parser';
import { describe, expect, test } from 'vitest';
import { datapackage } from '../../../build/datapackage.ts';
import { HOME } from '../../host.ts';
import { asInShell, type Cells, inDuckDb, laidIn, statement } from './duckdb.ts';
import { inCopyOf } from './exports.ts';

const STATISTICS = ['levels', 'quotas', 'rose'] as const;
const PARTS = ['province', 'year'];

function described(): { name: string; primaryKey: readonly string[] }[] {
  const { resources } = JSON.parse(datapackage());
  return resources.map(({ name, schema }: { name: string; schema: { primaryKey: string[] } }) => ({
    name,
    primaryKey: schema.primaryKey,
  }));
}

interface Classified {
  readonly results: readonly {
    readonly subject: { readonly kind: string; readonly id: string; readonly unit: string | null };
    readonly status: string;
    readonly level: string | null;
  }[];
  readonly quotas?: readonly {
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

/** Three agencies of two provinces, each handing in a folder; two share a name, people of all share ids. */
const AGENCIES = [
  { province: '58', example: 'example-closed', name: 'Ban Dân tộc tỉnh Mẫu' },
  { province: '58', example: 'example', name: 'Sở Nội vụ tỉnh Mẫu' },
  { province: '01', example: 'example-month', name: 'Ban Dân tộc tỉnh Mẫu' },
];
const ORDER = ['xuat-sac', 'a', 'tot', 'b', 'han-che', 'c', 'chua', 'd'];

/** What an agency hands in, and what emul says of it: a row as the statistics would have it. */
async function handedIn(lake: string, { province, example, name }: (typeof AGENCIES)[number], i: number) {
  return await inCopyOf(example, async (office) => {
    const file = join(office.root, 'emul.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^(agency:\n {2}name:).*/m, `$1 ${name}`));
    const { code, err } = await office.does('export', '-o', 'out', ...FULL);
    expect([code, err]).toEqual([0, '']);
    cpSync(join(office.root, 'out'), join(lake, 'in', `province=${province}`, `so-${i}`), { recursive: true });
    await office.does('export', '-o', 'rows', '--format', 'ndjson', '-q');
    const periods = office.rows('rows', 'periods');
    const agency = String(periods[0]?.['agency']);
    const ofKind = (kind: string) =>
      periods.flatMap((row) => (row['period_kind'] === kind ? `${row['period']}` : [])).sort();
    const said = new Map<string, Classified>();
    for (const { period } of periods) said.set(`${period}`, await office.json<Classified>('classify', `${period}`));
    const whose = `${province} ${agency}`;
    return {
      levels: ofKind('year').flatMap((year) => levelsOf(said.get(year), `${whose} ${year}`)),
      quotas: [...said].flatMap(([period, answer]) => quotasOf(answer, `${whose} ${period}`)),
      rose: ['half-year', 'year'].flatMap((kind) =>
        ofKind(kind).flatMap((period, at, all) =>
          roseIn(said.get(all[at - 1] ?? ''), said.get(period), `${whose} ${period}`),
        ),
      ),
    };
  });
}

const FULL = ['--audience', 'full', '--format', 'parquet', '-q'];

function levelsOf(answer: Classified | undefined, whose: string): string[] {
  const counted = new Map<string, number>();
  for (const { subject, status, level } of answer?.results ?? [])
    if (subject.kind === 'member' && status === 'rated') {
      const key = `${whose} ${subject.unit} ${level}`;
      counted.set(key, (counted.get(key) ?? 0) + 1);
    }
  return [...counted].map(([key, people]) => `${key} ${people}`);
}

function quotasOf({ quotas = [] }: Classified, whose: string): string[] {
  return quotas.map(({ id, scope, unit, group, base, limit, count, over }) =>
    [whose, id, scope, unit ?? group ?? 'agency', base, limit, count, over].join(' '),
  );
}

function roseIn(before: Classified | undefined, now: Classified | undefined, whose: string): string[] {
  const was = new Map(before?.results.map(({ subject, level }) => [`${subject.kind} ${subject.id}`, level]));
  return (now?.results ?? []).flatMap(({ subject, level }) => {
    const earlier = was.get(`${subject.kind} ${subject.id}`) ?? '';
    const [from, to] = [ORDER.indexOf(earlier), ORDER.indexOf(level ?? '')];
    return subject.kind === 'member' && to >= 0 && to < from ? [`${whose} ${subject.id} ${earlier} ${level}`] : [];
  });
}

function noFiles(pattern: string): string {
  return `IO Error: No files found that match the pattern "${pattern}"`;
}

function filesBelow(lake: string, table: string): string[] {
  return readdirSync(join(lake, table), { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.parquet'),
  );
}

function texts(rows: readonly Cells[] = []): string[] {
  return rows.map((row) => Object.values(row).join(' '));
}

describe('statistics over what three agencies handed in', () => {
  test('laid by province and year, twice the same, they say of each what emul says of it', async () => {
    const lake = mkdtempSync(join(tmpdir(), 'emul-lake-'));
    try {
      const said: Awaited<ReturnType<typeof handedIn>>[] = [];
      for (const [i, agency] of AGENCIES.entries()) said.push(await handedIn(lake, agency, i));
      await inDuckDb(lake, async (ask) => {
        for (const time of ['once', 'twice']) {
          expect(laidIn(lake), time).toEqual([]);
          // Of circulars nothing came in.
          expect(await asInShell(ask, statement('tables.duckdb'))).toEqual([noFiles('circulars/*/*/*.parquet')]);
          for (const name of STATISTICS) {
            const expected = said.flatMap((agency) => agency[name]).sort();
            expect(expected.length, name).toBeGreaterThan(2);
            expect(texts(await ask(statement(name))).sort(), `${name} ${time}`).toEqual(expected);
          }
        }
        for (const { name, primaryKey } of described().filter((table) => table.name !== 'circulars'))
          expect(
            await ask(`SELECT ${[...PARTS, ...primaryKey].join(', ')} FROM ${name} GROUP BY ALL HAVING COUNT(*) > 1`),
            name,
          ).toEqual([]);
        expect(readdirSync(join(lake, 'results', 'province=58')).sort()).toEqual(['year=2016', 'year=2017']);
        const before = await ask('SELECT COUNT(*)::INTEGER AS n FROM results');
        cpSync(join(lake, 'in', 'province=58', 'so-0'), join(lake, 'in', 'province=58', 'gui-lai'), {
          recursive: true,
        });
        expect(laidIn(lake)[0]).toMatch(/ban-dan-toc-tinh-mau-\w+ lies in several folders/);
        expect(await ask('SELECT COUNT(*)::INTEGER AS n FROM results')).toEqual(before);
      });
    } finally {
      rmSync(lake, { recursive: true, force: true });
    }
  });

  test('of names and levels alone, what did not leave is told and the rest is there', async () => {
    await inCopyOf('example-month', async (office) => {
      const lake = join(office.root, 'lake');
      const line = ['export', '-o', 'lake/in/province=58/truong', '--format', 'parquet', '-q'];
      await office.does(...line, '--audience', 'full');
      expect(laidIn(lake)).toEqual([]);
      expect(filesBelow(lake, 'sheets')).toHaveLength(1);
      await office.does(...line);
      const missing = ['sheets', 'marks', 'quotas', 'places', 'decisions', 'remedies', 'findings'];
      expect(laidIn(lake)).toEqual(missing.map((name) => noFiles(`in/*/*/${name}.parquet`)));
      // Of what was laid before and has come in no more.
      expect(missing.flatMap((name) => filesBelow(lake, name))).toEqual([]);
      await inDuckDb(lake, async (ask) => {
        await asInShell(ask, statement('tables.duckdb'));
        expect((await ask(statement('levels'))).length).toBeGreaterThan(1);
        expect((await ask(statement('rose'))).length).toBeGreaterThan(1);
      });
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
