import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closedOffice, does, type Rule } from './office.ts';

interface Told {
  readonly regulations: readonly { id: string; title: string | null; agencies: number }[];
  readonly ladders: readonly {
    readonly levels: readonly { name: string }[];
    readonly regulations: readonly string[];
    readonly agencies: number;
    readonly members: { at: number[]; notRated: number };
    readonly comparisons: readonly { agencies: number; left: readonly { name: string; why: string }[] }[];
  }[];
}

const folder = mkdtempSync(join(tmpdir(), 'emul-ladders-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const told = async (...line: string[]): Promise<Told> =>
  JSON.parse((await does(folder, 'province', ...line, '--json')).out);

const shipped = { title: '', base: 'week', isShipped: true } as const;
const PLAN: Rule = { ...shipped, id: 'kh43-2016', from: '2016-09-19', levels: ['xuat-sac', 'tot', 'han-che', 'chua'] };
const DECREE: Rule = {
  ...shipped,
  id: 'nd90-2020',
  from: '2020-08-20',
  levels: ['xuat-sac', 'tot', 'hoan-thanh', 'khong'],
};
const PLAN_TITLE = 'Kế hoạch số 43/KH-BDT xây dựng và nhân rộng điển hình tiên tiến giai đoạn 2016-2020';
const own = (title: string, levels: readonly string[]): Rule => ({
  id: 'quy-che',
  title,
  from: '2019-01-01',
  levels,
  base: 'month',
});

const weeks = (...numbers: readonly number[]) => numbers.map((number) => `2020-W${number}`);
const WEEKS = { '2020-07': weeks(27, 28, 29, 30, 31), '2020-10': weeks(40, 41, 42, 43, 44) };

beforeAll(async () => {
  // Two months, before and after the law changed; each agency has two persons at the first level and one at the third.
  const periods = { '2020-07': [0, 0, 2], '2020-10': [0, 0, 2] };
  const closed = (place: string, name: string, rules: readonly Rule[]) =>
    closedOffice(folder, `nop/${place}`, {
      names: [[name]],
      rules,
      periods,
      ...(rules[0]?.isShipped && { parts: WEEKS }),
    });
  await closed('a', 'Sở theo Kế hoạch', [PLAN]);
  await closed('b', 'Sở theo Nghị định', [PLAN, DECREE]);
  await closed('c', 'Sở có quy chế riêng', [own('Quy chế của Sở', ['Loại A', 'Loại B', 'Loại C', 'Loại D'])]);
  await closed('d', 'Sở xếp ngược', [own('Quy chế ngược', ['Loại D', 'Loại C', 'Loại B', 'Loại A'])]);
  await closed('e', 'Sở ba mức', [own('Quy chế ba mức', ['Loại A', 'Loại B', 'Loại C'])]);
});

test('levels of another name, place or number are never added to each other', async () => {
  const { ladders } = await told('nop', '2020-10');
  expect(ladders).toHaveLength(5);
  for (const ladder of ladders) {
    expect(ladder.agencies).toBe(1);
    expect(ladder.members.at.slice(0, 3)).toEqual([2, 0, 1]);
  }
});

test('before the law changed both go by the same levels and are added; the change keeps them from being compared', async () => {
  const before = await told('nop', '2020-07');
  expect(before.ladders[0]).toMatchObject({ regulations: ['kh43-2016'], agencies: 2, members: { at: [4, 0, 2, 0] } });
  const { ladders } = await told('nop', '2020-07', '2020-10');
  const changed = ladders.find(({ regulations }) => regulations.includes('nd90-2020'));
  expect(changed?.comparisons).toMatchObject([{ agencies: 0, left: [{ name: 'Sở theo Nghị định', why: 'levels' }] }]);
  const kept = ladders.find(({ regulations }) => regulations.includes('kh43-2016'));
  expect(kept?.comparisons).toMatchObject([{ agencies: 1, left: [] }]);
});

test('a regulation is named by its title, and own ones of one id stay apart, from exports too', async () => {
  const titles = async (...line: string[]) =>
    (await told(...line)).regulations.map(({ id, title, agencies }) => [id, title, agencies]).toSorted();
  const expected = [
    ['kh43-2016', PLAN_TITLE, 2],
    ['quy-che', 'Quy chế ba mức', 1],
    ['quy-che', 'Quy chế của Sở', 1],
    ['quy-che', 'Quy chế ngược', 1],
  ].toSorted();
  expect(await titles('nop', '2020-07')).toEqual(expected);
  for (const place of ['a', 'b', 'c', 'd', 'e'])
    expect((await does(folder, 'export', '2020-07', '-C', `nop/${place}`, '-o', `xuat/${place}`, '-q')).code).toBe(0);
  expect(await titles('xuat', '2020-07')).toEqual(expected);
  const { out } = await does(folder, 'province', 'xuat', '2020-07');
  expect(out.replace(/\s+/g, ' ')).toMatch(/Tên quy chế Mã Số cơ quan ─+ Kế hoạch số 43\/KH-BDT .* kh43-2016 2 /);
});
