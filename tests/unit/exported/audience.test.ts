import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { forAudience } from '../../../src/answers/exported/audience.ts';
import { inCopyOf, type Office, type Row } from './exports.ts';

const text = (office: Office, folder: string) =>
  readdirSync(join(office.root, folder))
    .map((name) => office.text(`${folder}/${name}`))
    .join('\n');

/** Names of people, and what only who scored knows. */
const NAMES = /Lưu Thị Bích Thảo|Nguyễn Thành Lộc|Võ Thị Mỹ Duyên/;

describe('what leaves the office with an export', () => {
  test('names and levels, unless somebody asks for more: no points, no marks, no votes', async () => {
    await inCopyOf('example-closed', async (office) => {
      const { out } = await office.does('export', '2016-H2', '-o', 'out', '--format', 'ndjson');
      expect(out).toContain('--audience full');
      expect(readdirSync(join(office.root, 'out')).sort()).toEqual(
        ['assignments', 'awards', 'circulars', 'levels', 'movements', 'periods', 'results', 'subjects']
          .map((name) => `${name}.ndjson`)
          .concat('datapackage.json')
          .sort(),
      );
      const results = office.rows('out', 'results');
      expect(results.some(({ level }) => level !== null)).toBe(true);
      expect(
        results.every(({ points, points_exact, computed_level, rank, reasons }) =>
          [points, points_exact, computed_level, rank, reasons].every((value) => value === null),
        ),
      ).toBe(true);
      expect(JSON.parse(office.text('out/datapackage.json')).audience).toBe('levels');
    });
  });

  test('pseudonyms: nobody’s name or id; the key stays, and gives the same names again', async () => {
    await inCopyOf('example', async (office) => {
      const line = ['export', '2016', '--audience', 'bi-danh', '--key', 'khoa.json', '--format', 'ndjson', '-q'];
      expect((await office.does(...line, '-o', 'mot')).code).toBe(0);
      const key = JSON.parse(office.text('khoa.json'));
      expect((await office.does(...line, '-o', 'hai')).code).toBe(0);
      expect(text(office, 'hai')).toBe(text(office, 'mot'));
      expect(JSON.parse(office.text('khoa.json'))).toEqual(key);
      expect(text(office, 'mot')).not.toMatch(NAMES);
      for (const { member, name } of key.members) {
        expect(text(office, 'mot')).not.toContain(`"${member}"`);
        expect(text(office, 'mot')).not.toContain(name);
      }
      const [row] = office.rows('mot', 'results').filter(({ kind }) => kind === 'member');
      const known = key.members.find(({ pseudonym }: { pseudonym: string }) => pseudonym === row?.['subject']);
      expect(known).toBeDefined();
      const refused = await office.does('export', '--audience', 'pseudonyms', '-o', 'ba', '--key', 'ba/khoa.json');
      expect(refused.code).toBe(2);
    });
  });

  test('pseudonyms: no row and no number stands where the office’s list of staff would have it', async () => {
    await inCopyOf('example', async (office) => {
      const line = ['export', '2016', '--audience', 'bi-danh', '--key', 'khoa.json', '--format', 'ndjson', '-q'];
      expect((await office.does(...line, '-o', 'out')).code).toBe(0);
      await office.does('export', '2016', '--audience', 'full', '--format', 'ndjson', '-q', '-o', 'all');
      for (const table of ['subjects', 'assignments', 'sheets', 'marks', 'results', 'awards']) {
        const rows = office.rows('out', table);
        expect(rows.length, table).toBe(office.rows('all', table).length);
        const runs = new Map<unknown, string[]>();
        for (const { kind, subject, period } of rows) {
          const run = table === 'awards' ? '' : period;
          if (kind === 'member') runs.set(run, [...(runs.get(run) ?? []), String(subject)]);
        }
        for (const [run, people] of runs) expect(people, `${table} ${run}`).toEqual(people.toSorted());
        if (table === 'subjects' || table === 'awards')
          expect(rows.map(({ ordinal }) => ordinal)).toEqual(rows.map((_, i) => i + 1));
      }
    });
  });

  test('pseudonyms: of a mark of several parts ids and numbers go, what somebody wrote stays', () => {
    const found: unknown[] = [];
    const entered =
      '{"products":[{"id":"to-trinh","done":2,"share":"1/3"},{"name":"Đơn của ông \\"A\\"","basis":"CV 12/SNV"}]}';
    const whose = { period: '2026-01', kind: 'unit', subject: 'cs', entered_by: 'self' } as const;
    const leaving = forAudience(
      'pseudonyms',
      (_, left) => found.push(left),
      (member) => `cn-${member}`,
    );
    leaving.put('marks', { ...whose, criterion: 'K1', entered, is_counted: true });
    leaving.end();
    expect(found).toMatchObject([
      { entered: '{"products":[{"id":"to-trinh","done":2,"share":"1/3"},{"name":"…","basis":"…"}]}' },
    ]);
  });

  test('the same workspace gives the same bytes, whatever the format; an earlier export is replaced whole', async () => {
    await inCopyOf('example', async (office) => {
      for (const format of ['csv', 'ndjson', 'parquet']) {
        const line = ['export', '2016', '--audience', 'full', '--format', format, '-q'];
        await office.does(...line, '-o', 'mot');
        await office.does(...line, '-o', 'hai');
        expect(text(office, 'hai'), format).toBe(text(office, 'mot'));
      }
      expect(readdirSync(join(office.root, 'mot')).some((name) => name.endsWith('.csv'))).toBe(false);
    });
  });

  test('a folder with anything else in it stays as it is', async () => {
    await inCopyOf('example', async (office) => {
      const { code, err } = await office.does('export', '-o', 'scores');
      expect([code, err]).toEqual([2, expect.stringContaining('không phải thư mục emul đã xuất')]);
      expect(readdirSync(join(office.root, 'scores')).length).toBeGreaterThan(0);
      for (const line of [
        ['export'],
        ['export', '-o', 'a', '--format', 'xls'],
        ['export', '-o', 'a', '--audience', 'ai'],
        ['export', '-o', 'a', '--audience', 'pseudonyms'],
        ['export', '-o', 'a', '--key', 'k.json'],
        ['export', '-o', 'a', '2016-W99'],
      ])
        expect((await office.does(...line)).code, line.join(' ')).toBe(2);
      expect(readdirSync(office.root).filter((name) => name === 'a' || name.startsWith('.emul-'))).toEqual([]);
    });
  });

  test('of a seal whose archive is damaged the signed results, and nothing that the archive would tell', async () => {
    await inCopyOf('example-closed', async (office) => {
      const [zip = ''] = readdirSync(join(office.root, 'seals'))
        .filter((name) => /^2016-H2\.\d+\.zip$/.test(name))
        .sort()
        .slice(-1);
      await office.does('export', '2016-H2', '-o', 'whole', '--audience', 'full', '--format', 'ndjson', '-q');
      writeFileSync(join(office.root, 'seals', zip), 'not a zip');
      const { code, out } = await office.does(
        'export',
        '2016-H2',
        '-o',
        'out',
        '--audience',
        'full',
        '--format',
        'ndjson',
      );
      expect([code, out]).toEqual([1, expect.stringContaining('hỏng gói lưu')]);
      const damaged = zip.replace('.zip', '');
      expect(JSON.parse(office.text('out/datapackage.json')).notes).toEqual([
        `Bản khóa sổ ${damaged} hỏng gói lưu: chỉ xuất kết quả đã ký, không có phiếu và điểm đã ghi`,
      ]);
      const held = office.rows('out', 'periods').filter(({ seal }) => seal === damaged);
      const isHeld = ({ period }: Row) => held.some((row) => row['period'] === period);
      expect(held.length).toBeGreaterThan(5);
      expect(office.rows('out', 'results')).toEqual(office.rows('whole', 'results'));
      expect(office.rows('whole', 'sheets').some(isHeld)).toBe(true);
      expect(office.rows('out', 'sheets').some(isHeld)).toBe(false);
      expect(office.rows('out', 'marks').some(isHeld)).toBe(false);
    });
  });

  test('of a workspace that cannot be read there is no folder, and the code says so', async () => {
    await inCopyOf('example', async (office) => {
      writeFileSync(join(office.root, 'organization.yaml'), 'kind: organization\nmembers: [');
      const { code, err } = await office.does('export', '-o', 'out');
      expect(code).toBe(1);
      expect(err).toContain('organization.yaml');
      expect(readdirSync(office.root)).not.toContain('out');
    });
  });
});
