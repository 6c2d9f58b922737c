import { describe, expect, test } from 'vitest';
import { EXAMPLE, emul, office } from '../reports/office.ts';
import { SHIPPED } from './shipped.ts';

async function json(line: string, folder = EXAMPLE) {
  const { out, code } = await emul(folder, line);
  expect(code).toBe(0);
  return JSON.parse(out);
}

describe('as its schema says', () => {
  test('list', async () => {
    const found = await json('regulation list --json');
    expect(found.regulations.map(({ id }: { id: string }) => id)).toEqual(['bdt-2016', ...SHIPPED]);
    expect(found.regulations[0]).toMatchObject({ shipped: false, uses: [{ from: null, to: null }] });
  });

  test.each([...SHIPPED, 'bdt-2016'])('show %s', async (id) => {
    expect(await json(`regulation show ${id} --json`)).toMatchObject({ report: 'regulation-show', id });
  });
});

test('numbers are numbers, and each rule has its source', async () => {
  const { rollup, gates, quotas, extends: under, levels } = await json('regulation show bdt-2016 --json');
  expect(under).toEqual(['kh43-2016', 'tdkt-2013']);
  expect(rollup.month.levels[0].when[0]).toEqual({ points: { atLeast: 90 } });
  expect(rollup.month.source).toMatchObject({ document: '58/QĐ-BDT', force: 'own', article: 'Điều 4 khoản 1' });
  expect(rollup.term.source).toMatchObject({ force: 'proposal' });
  expect(levels[0].source).toMatchObject({ document: '43/KH-BDT', article: 'II.2a' });
  expect(gates.map(({ id }: { id: string }) => id)).toEqual(['head-not-above-unit', 'reprimand']);
  expect(quotas[0]).toMatchObject({ atMost: 0.2, source: { article: 'Điều 6' } });
});

test('shipped ones are shown outside of a workspace too', async () => {
  const found = await json('regulation show nd335-2025 --json', '/');
  expect(found).toMatchObject({ shipped: true, effective: { from: '2026-01-01', to: null }, uses: [], base: 'month' });
  expect((await json('regulation list --json', '/')).regulations.length).toBe(SHIPPED.length);
});

test('a list by date says from when to when each is used', async () => {
  const folder = office({
    'emul.yaml':
      'kind: workspace\nagency: {name: Ban}\nregulation: [{use: quy-che}, {use: nd90-2020, from: 2020-08-20}, {use: quy-che, from: 2026-01-01}]\n',
  });
  const { regulations } = await json('regulation list --json', folder);
  const uses = (id: string) => regulations.find((one: { id: string }) => one.id === id).uses;
  expect(uses('quy-che')).toEqual([
    { from: null, to: '2020-08-19' },
    { from: '2026-01-01', to: null },
  ]);
  expect(uses('nd90-2020')).toEqual([{ from: '2020-08-20', to: '2025-12-31' }]);
});

describe('of a day', () => {
  const LAWS = {
    'emul.yaml':
      'kind: workspace\nagency: {name: Ban}\nregulation: [{use: kh43-2016, from: 2016-09-19}, {use: nd90-2020, from: 2020-08-20}, {use: nd335-2025, from: 2026-01-01}]\n',
  };
  const usedOn = async (day: string, folder = office(LAWS)) => {
    const { on, regulations } = await json(`regulation list --on ${day} --json`, folder);
    const of = (key: string, value: unknown) =>
      regulations.filter((one: Record<string, unknown>) => one[key] === value).map(({ id }: { id: string }) => id);
    return { on, used: of('used', true), inForce: of('force', 'in-force'), unsaid: of('force', 'unsaid'), of };
  };

  test('what is in force from its first day to its last, and what is used here, typed either way', async () => {
    expect(await usedOn('1/3/2026')).toMatchObject({
      on: '2026-03-01',
      used: ['nd335-2025'],
      inForce: ['kh43-2016', 'nd335-2025', 'tdkt-2022'],
      unsaid: ['quy-che'],
    });
    expect(await usedOn('2025-12-31')).toMatchObject({
      used: ['nd90-2020'],
      inForce: ['kh43-2016', 'nd90-2020', 'tdkt-2022'],
    });
    expect((await usedOn('2020-08-20')).used).toEqual(['nd90-2020']);
    expect((await usedOn('2020-08-19')).used).toEqual(['kh43-2016']);
    expect((await usedOn('2016-09-18')).used).toEqual([]);
  });

  test('each is in one list only', async () => {
    const { of } = await usedOn('2020-09-01');
    const all = ['in-force', 'not-yet', 'no-longer', 'unsaid'].flatMap((force) => of('force', force));
    expect(all.toSorted()).toEqual([...SHIPPED, 'quy-che'].toSorted());
  });

  test('outside of a workspace none is used', async () => {
    expect(await usedOn('2026-03-01', '/')).toMatchObject({
      used: [],
      inForce: ['kh43-2016', 'nd335-2025', 'tdkt-2022'],
    });
  });

  test('without a day nothing is said of one', async () => {
    const { on, regulations } = await json('regulation list --json');
    expect([on, regulations[0].force, regulations[0].used]).toEqual([undefined, undefined, undefined]);
  });

  test.each(['31/2/2026', 'mai'])('%s is no day', async (day) => {
    const { code, host } = await emul(EXAMPLE, `regulation list --on ${day}`);
    expect(code).toBe(2);
    expect(host.stderr()).toContain('gõ như --on 1/3/2026');
  });
});
