import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { agenciesRead } from '../../../src/answers/province/agencies-read.ts';
import { halfYear } from '../../../src/calendar/half-year.ts';
import { handedInBelow } from '../../../src/source/handed-in.ts';
import { Home } from '../../../src/source/home.ts';
import { HOME } from '../../host.ts';
import { closedOffice, does } from './office.ts';

const folder = mkdtempSync(join(tmpdir(), 'emul-kept-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** How many values can be reached from one, each once. */
function reached(from: unknown): number {
  const seen = new Set<unknown>();
  const open = [from];
  let count = 0;
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value === 'object' && value !== null) {
      if (seen.has(value)) continue;
      seen.add(value);
      const inside = value instanceof Map || value instanceof Set ? [...value].flat() : Object.values(value);
      open.push(...inside);
    }
    count += 1;
  }
  return count;
}

test('of an agency its counts are kept and nothing that grows with its people, whatever it handed in', async () => {
  const rule = { id: 'quy-che', title: 'Quy chế', from: '2013-01-01', levels: ['Tốt', 'Kém'] };
  const now = halfYear.holding('2016-12-31');
  const before = halfYear.holding('2016-06-30');
  const kept: number[][] = [];
  for (const people of [2, 60]) {
    const marks = Array.from({ length: people }, (_, i) => i % 2);
    const place = `nop-${people}`;
    const office = { names: [['Sở Mẫu']] as const, rules: [rule], periods: { [before.id]: marks, [now.id]: marks } };
    await closedOffice(folder, `${place}/so`, office);
    const lines = [
      ['handover', '-C', `${place}/so`, '-o', `${place}/goi.zip`, '-q', '--today', '2018-01-01'],
      ['export', '2016', '-C', `${place}/so`, '-o', `${place}/csv`, '-q'],
    ];
    for (const line of lines) expect((await does(folder, ...line)).code).toBe(0);
    const question = { period: now, series: [[before, now]], list: undefined, codes: undefined, isRecomputed: false };
    const read = await agenciesRead(handedInBelow(join(folder, place), place), new Home(HOME), question);
    expect(read.map(({ from }) => from.is).sort()).toEqual(['export', 'workspace', 'zip']);
    kept.push(read.map(reached));
  }
  expect(kept[1]).toEqual(kept[0]);
}, 60_000);
