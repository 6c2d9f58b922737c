import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pagesOf } from '../../../src/formats/picture/pages.ts';
import { linesIn, PAGE, type Strip } from '../../../src/formats/picture/strip.ts';
import { tableStrips } from '../../../src/formats/picture/table-strips.ts';
import { EXAMPLE, emptyFolder, emul } from './emul.ts';

function example(): string {
  const root = emptyFolder();
  cpSync(EXAMPLE, root, { recursive: true });
  return root;
}

/** Width and height, as a PNG begins. */
function sizeOf(path: string): [number, number] {
  const bytes = readFileSync(path);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('-o x.png', () => {
  test('a week’s table is upright A5, as many pictures as it takes, each with its number', async () => {
    const root = example();
    const { code, out } = await emul('score 45 -o tuan.png', root);
    expect([code, out]).toEqual([0, 'Đã ghi 2 tệp:\n  tuan-1.png\n  tuan-2.png\n']);
    for (const name of ['tuan-1.png', 'tuan-2.png']) expect(sizeOf(join(root, name))).toEqual([1480, 2100]);
  });

  test('what is less than a page is one picture as high as it needs', async () => {
    const root = example();
    await emul('score 45 --unit thanh-tra -o tt.png', root);
    const [width, height] = sizeOf(join(root, 'tt.png'));
    expect([width, height < 2100]).toEqual([1480, true]);
  });

  test('a paper with a number is no picture, and nothing is written', async () => {
    const root = example();
    const { code, err } = await emul('summary 2016-H2 -o a.png', root);
    expect([code, err]).toEqual([2, expect.stringContaining('ghi ra .pdf hoặc .docx')]);
    expect(readdirSync(root)).not.toContain('a.png');
  });

  test('several pictures go through no pipe', async () => {
    const { code, err } = await emul('score 45 -o - --format png', example());
    expect([code, err]).toEqual([2, expect.stringContaining('không chuyển chung được')]);
  });
});

describe('a table for a phone', () => {
  const columns = Array.from({ length: 12 }, (_, i) => ({
    heading: `Cột thứ ${i}`,
    align: 'left' as const,
    weight: i < 3 ? 0 : i,
  }));
  const cells = columns.map(() => ({ kind: 'text', text: 'nội dung' }) as const);

  test('the heaviest columns go until its letters are large enough, and are named', () => {
    const { left } = tableStrips({ kind: 'table', columns, rows: [{ kind: 'row', cells }] }, 'vi');
    expect(left.length).toBeGreaterThan(0);
    expect(left[0]).toBe('Cột thứ 11');
    expect(left).not.toContain('Cột thứ 0');
  });

  test('a page begins with the head again, and no band stands alone at its foot', () => {
    const strip = (name: string, more: Partial<Strip> = {}): Strip => ({ height: 300, draw: () => name, ...more });
    const head = strip('head');
    const row = (name: string, more: Partial<Strip> = {}) => strip(name, { under: head, ...more });
    const all = [
      { ...head, leads: true as const },
      row('1'),
      row('2'),
      row('3'),
      row('4'),
      row('band', { leads: true }),
      row('5'),
    ];
    expect(pagesOf(all).map((page) => page.map(({ draw }) => draw(0)))).toEqual([
      ['head', '1', '2', '3', '4'],
      ['head', 'band', '5'],
    ]);
    expect(PAGE.height).toBe(2100);
  });

  test('lines break at blanks alone', () => {
    expect(linesIn('Đàng Thị\u00a0Kim Chi', 200, 12)).toEqual(['Đàng', 'Thị\u00a0Kim', 'Chi']);
  });
});
