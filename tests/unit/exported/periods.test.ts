import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inCopyOf, type Office } from './exports.ts';

/** Ids of periods that an export of some words holds, in its order. */
async function periodsOf(office: Office, ...words: string[]): Promise<string[]> {
  rmSync(join(office.root, 'out'), { recursive: true, force: true });
  const { code, err } = await office.does('export', ...words, '-o', 'out', '--format', 'ndjson', '-q');
  if (code === 2) throw new Error(err);
  return office.rows('out', 'periods').map(({ period }) => String(period));
}

const weeks = (ids: readonly string[]) => ids.filter((id) => id.includes('W'));

describe('which periods an export holds', () => {
  test('without words all that are over: those that began before the first file, those closed, those cut off', async () => {
    await inCopyOf('example', async (office) => {
      const all = await periodsOf(office);
      expect(all).toEqual(expect.arrayContaining(['2016-10', '2016-Q4', '2016-H2', '2016', '2017-H1']));
      expect(all).not.toContain('2017');
    });
    await inCopyOf('example-closed', async (office) => {
      expect(await periodsOf(office)).toContain('2016-H2');
      await office.does('export', '-o', 'out', '--audience', 'full', '--format', 'ndjson', '-q');
      expect(office.rows('out', 'decisions').length).toBeGreaterThan(0);
    });
    await inCopyOf('example-2026', async (office) => {
      expect(await periodsOf(office)).toContain('2026');
      expect(await periodsOf(office, '2026..2030')).toContain('2026..2030');
    });
  });

  test('a month holds the weeks that its classification counts, also one that begins before it', async () => {
    await inCopyOf('example', async (office) => {
      const months = ['2016-10', '2016-11', '2016-12', '2017-01'];
      const found: string[] = [];
      for (const month of months) {
        const own = weeks(await periodsOf(office, month));
        found.push(...own);
        const [{ parts } = { parts: 0 }] = office.rows('out', 'results').filter(({ period }) => period === month);
        expect(own.length, month).toBe(parts);
      }
      expect(found).toEqual(weeks(await periodsOf(office, '2016-10..2017-01')));
      expect(await periodsOf(office, '2016-11')).toContain('2016-W44');
    });
  });

  test('several and ranges, in whatever order and words, each once', async () => {
    await inCopyOf('example', async (office) => {
      const two = await periodsOf(office, '2016-10', '2016-11');
      expect(two).toEqual([...(await periodsOf(office, '2016-10')), ...(await periodsOf(office, '2016-11'))]);
      expect(await periodsOf(office, 'thang', '11', 'thang', '10/2016')).toEqual(two);
      expect(await periodsOf(office, '2016-11 2016-10', '2016-10', '2016-W45')).toEqual(two);
      expect(await periodsOf(office, '2016-10..2016-11')).toEqual(two);
      expect(await periodsOf(office, '2016-H2', '2016')).toEqual(await periodsOf(office, '2016'));
      expect(await periodsOf(office, '2016-10', '..', '2016-12')).toContain('2016-Q4');
      const both = [...(await periodsOf(office, '2016-H2')), ...(await periodsOf(office, '2017'))];
      expect(await periodsOf(office, '2016-H2', '2017')).toEqual(both);
      expect(weeks(await periodsOf(office, '2016-W44..2016-W46'))).toEqual(['2016-W44', '2016-W45', '2016-W46']);
    });
  });

  test.each([
    [['2016-10', '2016-99'], 'không có tháng 99'],
    [['2016-10', 'xyz'], '“xyz”; gõ như'],
    [['2016-10..x'], '“x”; gõ như'],
    [['2016-12..2016-10'], 'gõ 2016-10..2016-12'],
    [['10..11', '2017'], 'không cùng loại kỳ'],
    [['2016-10..2016-11..2016-12'], 'gõ như emul export 2016-10..2016-12'],
    [['2016-10', '2019'], 'kỳ “2019” chưa có tệp điểm nào; đang có từ 2016-W40 đến 2017-W26'],
  ])('%j is refused: %s', async (words, said) => {
    await inCopyOf('example', async (office) => {
      const { code, err } = await office.does('export', ...words, '-o', 'out');
      expect([code, err]).toEqual([2, expect.stringContaining(said)]);
      expect((await office.does('export', '2016-10', '-o', 'out', '-q')).code).toBe(0);
    });
  });
});
