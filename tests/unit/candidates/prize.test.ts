import fc from 'fast-check';
import { expect, test } from 'vitest';
import { awardBook } from '../../../src/answers/award-book.ts';
import { Exact } from '../../../src/base/exact.ts';
import { type PrizeWorked, prizeOf, prizesOf } from '../../../src/candidates/prize.ts';
import type { Award } from '../../../src/model/award.ts';
import { type AwardMoney, moneyOn } from '../../../src/model/award-money.ts';
import { memoryHost } from '../../host.ts';
import { office } from '../reports/office.ts';

const LIST = 'regulation: [{use: tdkt-2013}, {use: nd91-2017, from: 2017-10-01}, {use: tdkt-2022, from: 2024-01-01}]';

async function lawOf(own = '', list = LIST) {
  const { answer } = await awardBook(
    office({
      'emul.yaml': `kind: workspace\nagency: {name: Ban Dân tộc tỉnh Mẫu}\n${list}\n`,
      ...(own && { 'regulations/moi.yaml': `kind: regulation\nid: moi\ntitle: Quy chế\n${own}` }),
    }),
    memoryHost('.').home,
  );
  if (!answer) throw new Error('not read');
  return answer.workspace;
}

const award = (id: string, kind: Award['kind'] = 'member', form: Award['form'] = 'title') =>
  ({ id: { value: id }, kind, form }) as unknown as Award;

function told(worked: PrizeWorked): string {
  if (worked.is === 'unknown') return `? ${worked.lacks}`;
  if (worked.is === 'below') return `below ${worked.highest.id.value}`;
  const { amount, product } = worked;
  return product ? `${product} → ${amount}` : String(amount);
}

test.each([
  ['ldtt', 'member', '2024-08-01', '702000 → 710000'],
  ['ldtt', 'member', '2024-06-30', '540000 → 540000'],
  ['cstdcs', 'member', '2026-01-20', '2340000 → 2340000'],
  ['tt-ldtt', 'unit', '2025-01-15', '1872000 → 1880000'],
  ['tt-ldtt', 'unit', '2018-07-02', '1112000 → 1120000'],
  ['giay-khen-tap-the', 'unit', '2018-07-02', '834000 → 840000'],
  ['giay-khen', 'unit', '2018-07-02', '834000 → 840000'],
  ['giay-khen', 'member', '2018-07-01', '417000 → 420000'],
  ['giay-khen', 'member', '2018-06-30', '390000 → 390000'],
  ['giay-khen', 'member', '2019-07-01', '447000 → 450000'],
  ['ldtt', 'member', '2023-07-01', '540000 → 540000'],
  ['ldtt', 'member', '2017-01-10', '? prize'],
  ['ldtt', 'member', '2012-01-10', '? prize'],
  ['ldtt', 'unit', '2024-08-01', '? prize'],
  ['bang-khen', 'member', '2024-08-01', '? prize'],
] as const)('%s of a %s decided on %s brings %s', async (id, kind, on, amount) => {
  expect(told(prizeOf(award(id, kind), on, moneyOn(on, await lawOf())))).toBe(amount);
});

test('without the day of the decision there is no amount, but the coefficient is known', async () => {
  const money = moneyOn('2025-01-01', await lawOf());
  expect(prizeOf(award('ldtt'), undefined, money)).toMatchObject({ lacks: 'day', coefficient: Exact.of('0.3') });
});

test('an office of 2016 is paid by what its own decision says, and by nothing else', async () => {
  const own =
    'extends: tdkt-2013\nmoney: {prizes: [{award: giay-khen, coefficient: 0.3}, {award: ldtt, amount: 300000}]}\n';
  const money = moneyOn('2017-01-10', await lawOf(own, 'regulation: moi'));
  const by = (id: string) => told(prizeOf(award(id), '2017-01-10', money));
  expect([by('giay-khen'), by('ldtt'), by('cstdcs')]).toEqual(['363000 → 363000', '300000', '? prize']);
});

test('what a paper said holds no longer than the paper does', async () => {
  const own = 'extends: nd91-2017\nmoney: {prizes: [{award: ldtt, coefficient: 0.3}]}\n';
  const law = await lawOf(own, 'regulation: moi');
  const by = (on: string) => told(prizeOf(award('ldtt'), on, moneyOn(on, law)));
  expect([by('2023-12-31'), by('2024-01-01')]).toEqual(['540000 → 540000', '? base']);
});

test('an own prize lies over that of the law; one that says two amounts says none', async () => {
  const own =
    'extends: tdkt-2022\nmoney: {prizes: [{award: ldtt, coefficient: 0.5}, {award: cstdcs, coefficient: 1, amount: 5}]}\n';
  const money = moneyOn('2025-01-10', await lawOf(own, 'regulation: moi'));
  const by = (id: string) => told(prizeOf(award(id), '2025-01-10', money));
  expect([by('ldtt'), by('cstdcs')]).toEqual(['1170000 → 1170000', '? which-prize']);
});

test('of several titles of a period the highest alone, and every commendation', async () => {
  const money = moneyOn('2025-01-10', await lawOf());
  const won = [award('ldtt'), award('cstdcs'), award('giay-khen', 'member', 'commendation')];
  const all = prizesOf(won, '2025-01-10', money).map(({ worked }) => told(worked));
  expect(all).toEqual(['below cstdcs', '2340000 → 2340000', '702000 → 710000']);
});

test('where one of several titles is unknown, or no rule says which, none is paid', async () => {
  const money = moneyOn('2025-01-10', await lawOf());
  const two = [award('ldtt'), award('other')];
  expect(prizesOf(two, '2025-01-10', money).map(({ worked }) => told(worked))).toEqual(['? titles', '? prize']);
  const without = { ...money, titles: undefined };
  const known = [award('ldtt'), award('cstdcs')];
  expect(prizesOf(known, '2025-01-10', without).map(({ worked }) => told(worked))).toEqual(['? titles', '? titles']);
});

test('an amount goes up to the multiple, by less than one of it, and exactly where it is one already', () => {
  const numbers = fc.tuple(fc.nat(500), fc.nat(5_000_000), fc.integer({ min: 1, max: 100_000 }));
  fc.assert(
    fc.property(numbers, ([hundredths, salary, up]) => {
      const node = {} as never;
      const located = (value: Exact) => ({ value }) as never;
      const money: AwardMoney = {
        base: [
          { from: { value: '2000-01-01' } as never, amount: located(Exact.whole(salary)), source: undefined, node },
        ],
        rounding: { up: located(Exact.whole(up)), source: undefined, node },
        titles: undefined,
        prizes: [
          {
            award: { value: 'x' } as never,
            kind: 'member',
            coefficient: located(Exact.ratio(hundredths, 100) as Exact),
            amount: undefined,
            source: undefined,
            node,
          },
        ],
      };
      const worked = prizeOf(award('x'), '2025-01-01', money);
      if (worked.is !== 'amount') throw new Error(worked.is);
      const [over, by] = [BigInt(hundredths) * BigInt(salary), 100n * BigInt(up)];
      expect(worked.amount.toString()).toBe(String(((over + by - 1n) / by) * BigInt(up)));
    }),
  );
});
