import { describe, expect, test } from 'vitest';
import { briefing, officeWith, scale, scored, told } from './office.ts';

const MARK = '{id: A1, title: A1, max: 100, mode: mark}';
const marks = (byId: Record<string, string>) =>
  briefing(Object.entries(byId).map(([id, mark]) => `{member: ${id}, self: {A1: ${mark}}, council: {A1: ${mark}}}`));
const W40 = 'scores/2016/2016-W40.yaml';

describe('ranks', () => {
  test('1, 1, 3 by exact points; who is not rated has none', async () => {
    const thirds = scale('{id: A1, title: A1, max: 100, mode: ratio}');
    const entries = [
      'tp-01, self: {A1: {done: 1, assigned: 3}}',
      'cv-03, self: {A1: {done: 2, assigned: 6}}',
      'cvp-01, self: {A1: {done: 33333333, assigned: 100000000}}',
    ];
    const workspace = await officeWith({
      'criteria/ca-nhan.yaml': thirds,
      [W40]: briefing(entries.map((one) => `{member: ${one}}`)),
    });
    expect(scored(workspace).rows.map(({ subject, rank, isTied }) => [subject.id, rank, isTied])).toEqual([
      ['tp-01', 1, true],
      ['cv-03', 1, true],
      ['cvp-01', 3, false],
    ]);
  });
  test('nobody is tied with who is not rated', async () => {
    const workspace = await officeWith({
      'criteria/ca-nhan.yaml': scale(MARK),
      [W40]: marks({ 'tp-01': '90', 'cv-03': '90.25' }),
    });
    expect(scored(workspace).rows.map(({ subject, rank, isTied }) => [subject.id, rank, isTied])).toEqual([
      ['tp-01', 1, false],
      ['cv-03', undefined, false],
      ['cvp-01', undefined, false],
    ]);
  });
});

describe('the share of members', () => {
  const unitScale = (full: string) =>
    scale(`{id: T1, title: T1, max: 60, mode: mark}, {id: T2, title: T2, max: 40, mode: members, level: tot${full}}`, {
      head: 'id: tap-the\nedition: 1\nstatus: issued\neffective: {from: 2016-01-01}',
      appliesTo: '{kind: unit, units: [cs-dt]}',
    });
  const unit = async (members: Record<string, string>, full = '', own = 'self: {T1: 60}') => {
    const limited = scale(MARK, { rest: 'penalty: {events: [{id: vp, title: VP, points: 0, limit: chua}]}' });
    const text = `${marks(members)}  - {unit: cs-dt, ${own}}\n`;
    const workspace = await officeWith({
      'criteria/ca-nhan.yaml': limited,
      'criteria/tap-the.yaml': unitScale(full),
      [W40]: text,
    });
    return told(scored(workspace).row('cs-dt', 'unit'));
  };

  test('all of them', async () => expect(await unit({ 'tp-01': '70', 'cv-03': '95' })).toBe('100 xuat-sac'));
  test('half of them', async () => expect(await unit({ 'tp-01': '69.5', 'cv-03': '95' })).toBe('80 tot'));
  test('full at a smaller share', async () =>
    expect(await unit({ 'tp-01': '69.5', 'cv-03': '95' }, ', full: 0.6')).toBe('280/3 xuat-sac'));
  test('who is not rated is not asked', async () => expect(await unit({ 'cv-03': '95' })).toBe('100 xuat-sac'));
  test('members of other units are not asked', async () =>
    expect(await unit({ 'cv-03': '95', 'cvp-01': '10' })).toBe('100 xuat-sac'));
  test('nobody rated', async () => expect(await unit({ 'cvp-01': '90' })).toBe('not rated: no-rated-member'));
  test('typed in', async () =>
    expect(await unit({ 'cv-03': '95' }, '', 'self: {T1: 60, T2: 40}')).toBe('not rated: computed-mark'));
});
