import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inCopyOf, type Row } from './exports.ts';

/** A fraction of whole numbers, worked out here and not by emul. */
type Fraction = readonly [of: bigint, by: bigint];

function fraction(text: unknown): Fraction | undefined {
  if (text === null || text === undefined) return undefined;
  const [value = '', by = '1'] = String(text).split('/');
  const [whole = '', places = ''] = value.split('.');
  return [BigInt(whole + places), BigInt(by) * 10n ** BigInt(places.length)];
}

function sum(a: Fraction, b: Fraction = [0n, 1n], sign = 1n): Fraction {
  return [a[0] * b[1] + sign * b[0] * a[1], a[1] * b[1]];
}

function areSame(a: Fraction | undefined, b: Fraction | undefined): boolean {
  return a && b ? a[0] * b[1] === b[0] * a[1] : a === b;
}

/** To six places, half away from zero. */
function rounded([of, by]: Fraction): Fraction {
  const sign = of < 0n ? -1n : 1n;
  return [(sign * (2n * sign * of * 1_000_000n + by)) / (2n * by), 1_000_000n];
}

const EXACT = { sheets: ['self', 'head', 'council', 'bonus', 'penalty'], marks: ['points'], results: ['points'] };

describe.each(['example', 'example-2026', 'example-month'])('exact columns of %s', (example) => {
  test('round to the decimal beside them, and a sheet adds up to its result', async () => {
    await inCopyOf(example, async (office) => {
      await office.does('export', '-o', 'out', '--audience', 'full', '--format', 'ndjson', '-q');
      const wrong: Row[] = [];
      for (const [table, columns] of Object.entries(EXACT))
        for (const row of office.rows('out', table))
          for (const column of columns) {
            const exact = fraction(row[`${column}_exact`]);
            if (!areSame(exact && rounded(exact), fraction(row[column]))) wrong.push(row);
          }
      expect(wrong).toEqual([]);
      const key = ({ period, kind, subject }: Row) => `${period} ${kind} ${subject}`;
      const results = new Map(office.rows('out', 'results').map((row) => [key(row), fraction(row['points_exact'])]));
      let count = 0;
      for (const row of office.rows('out', 'sheets')) {
        const points = results.get(key(row));
        if (!points) continue;
        const [council, head, self, bonus, penalty] = ['council', 'head', 'self', 'bonus', 'penalty'].map((column) =>
          fraction(row[`${column}_exact`]),
        );
        const last = council ?? head ?? self ?? [0n, 1n];
        expect(areSame(sum(sum(last, bonus), penalty, -1n), points), key(row)).toBe(true);
        count += 1;
      }
      expect(count).toBeGreaterThan(60);
    });
  });
});

test('the code of an agency stays the same however its name is typed, and tells names apart by their accents', async () => {
  await inCopyOf('example-month', async (office) => {
    const file = join(office.root, 'emul.yaml');
    const text = readFileSync(file, 'utf8');
    const codeOf = async (name: string) => {
      writeFileSync(file, text.replace(/^(agency:\n {2}name:).*/m, `$1 ${JSON.stringify(name)}`));
      await office.does('export', '-o', 'out', '--format', 'ndjson', '-q');
      const [row] = office.rows('out', 'periods');
      expect(JSON.parse(office.text('out/datapackage.json'))).toMatchObject({ name: row?.['agency'] });
      return row?.['agency'];
    };
    expect(await codeOf('Ban Dân tộc tỉnh Ninh Thuận')).toBe('ban-dan-toc-tinh-ninh-thuan-50e2');
    expect(await codeOf('UBND xã Vĩnh Thạnh')).toMatch(/^ubnd-xa-vinh-thanh-[0-9a-f]{4}$/);
    expect(await codeOf('UBND xã Vĩnh Thành')).not.toBe(await codeOf('UBND xã Vĩnh Thạnh'));
    const code = await codeOf('UBND xã Vĩnh Thạnh');
    for (const same of ['UBND XÃ VĨNH THẠNH', 'UBND xã Vĩnh Thạnh'.normalize('NFD'), 'UBND  xã Vĩnh Thạnh'])
      expect(await codeOf(same)).toBe(code);
  });
});
