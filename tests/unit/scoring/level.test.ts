import { describe, expect, test } from 'vitest';
import { briefing, officeWith, scale, scored, sheetTold } from './office.ts';

const CRITERIA = `{id: A1, title: A1, max: 90, mode: mark},
  {id: A2, title: A2, max: 10, mode: deduct, events: [{id: tre, title: Trễ, points: 2}, {id: say, title: Say, points: 0, limit: han-che}]}`;
const PENALTY = `penalty: {events: [{id: bao, title: Báo, points: 2}, {id: vi-pham, title: Vi phạm, points: 0, limit: chua}]}
bonus: {max: 10, above: true, events: [{id: khen, title: Khen, points: 3}]}`;
const under = (levels: string, sheet: string) => sheetTold(scale(CRITERIA, { levels, rest: PENALTY }), sheet);
const rungs = (best: string) =>
  `[{level: xuat-sac, when: [${best}]}, {level: tot, when: [{points: {atLeast: 70}}]}, {level: chua}]`;

describe('an event that limits', () => {
  const usual = (sheet: string) => sheetTold(scale(CRITERIA, { rest: PENALTY }), sheet);

  test('of a criterion', async () =>
    expect(await usual('self: {A1: 90, A2: {say: 1}}')).toBe('100 han-che event-limit'));
  test('of a penalty', async () =>
    expect(await usual('self: {A1: 90, A2: {}}, penalty: [{event: vi-pham}]')).toBe('100 chua event-limit'));
  test('the worst of several', async () => {
    expect(await usual('self: {A1: 90, A2: {say: 2}}, penalty: [{event: vi-pham}]')).toBe(
      '100 chua event-limit event-limit',
    );
  });
  test('in the order of the scale, however typed', async () => {
    const two = `{id: A1, title: A1, max: 100, mode: deduct, events: [{id: x, title: X, points: 0, limit: han-che}, {id: y, title: Y, points: 0, limit: chua}]}`;
    const said = async (mark: string) => {
      const workspace = await officeWith({
        'criteria/ca-nhan.yaml': scale(two),
        'scores/2016/2016-W40.yaml': briefing([`{member: cv-03, self: {A1: ${mark}}}`]),
      });
      return scored(workspace)
        .row('cv-03')
        .reasons.map(({ words }) => words.vi);
    };
    expect(await said('{y: 1, x: 1}')).toEqual(['X: cao nhất là Còn hạn chế', 'Y: cao nhất là Chưa hoàn thành']);
    expect(await said('{x: 1, y: 1}')).toEqual(await said('{y: 1, x: 1}'));
  });
  test('that did not happen', async () => expect(await usual('self: {A1: 90, A2: {say: 0}}')).toBe('100 xuat-sac'));
  test('that is no worse than the points', async () =>
    expect(await usual('self: {A1: 30, A2: {say: 1}}')).toBe('40 chua'));
});

describe('conditions', () => {
  test('points above', async () => {
    expect(await under(rungs('{points: {above: 90}}'), 'self: {A1: 80, A2: {}}')).toBe('90 tot');
    expect(await under(rungs('{points: {above: 90}}'), 'self: {A1: 80.5, A2: {}}')).toBe('90.5 xuat-sac');
  });
  test('an event, at most', async () => {
    const best = '{points: {atLeast: 90}}, {event: {id: tre, atMost: 0}}';
    expect(await under(rungs(best), 'self: {A1: 90, A2: {tre: 1}}')).toBe('98 tot');
    expect(await under(rungs(best), 'self: {A1: 90, A2: {tre: 0}}')).toBe('100 xuat-sac');
  });
  test('a group’s points and share', async () => {
    expect(
      await under(rungs('{points: {atLeast: 90}}, {group: {id: A, atLeast: 95}}'), 'self: {A1: 84.5, A2: {}}'),
    ).toBe('94.5 tot');
    expect(
      await under(rungs('{points: {atLeast: 90}}, {group: {id: A, atLeastShare: 0.95}}'), 'self: {A1: 85, A2: {}}'),
    ).toBe('95 xuat-sac');
  });
  test('a group below zero, where so little is asked of it', async () => {
    const endless =
      '{id: A1, title: A1, max: 100, mode: deduct, floor: none, events: [{id: tre, title: Trễ, points: 1}]}';
    const told = (times: number) =>
      sheetTold(
        scale(endless, { levels: '[{level: tot, when: [{group: {id: A, atLeast: -2}}]}, {level: chua}]' }),
        `self: {A1: {tre: ${times}}}`,
      );
    expect(await told(102)).toBe('0 tot');
    expect(await told(103)).toBe('0 chua');
  });
  test('penalties as a share of the bonus that counted; without bonus only 0 passes', async () => {
    const best = '{points: {atLeast: 80}}, {penalty: {atMostShareOfBonus: 0.5}}';
    const of = (noted: string) => under(rungs(best), `self: {A1: 90, A2: {}}${noted}`);
    expect(await of(', bonus: [{event: khen, times: 4}], penalty: [{event: bao, times: 2}]')).toBe('106 xuat-sac');
    expect(await of(', bonus: [{event: khen, times: 4}], penalty: [{event: bao, times: 3}]')).toBe('104 tot');
    expect(await of(', penalty: [{event: bao}]')).toBe('98 tot');
    expect(await of('')).toBe('100 xuat-sac');
  });
});

describe('a scale with a flaw', () => {
  const OVERLAP = `[{level: xuat-sac, when: [{points: {atLeast: 90}}]}, {level: tot, when: [{points: {atLeast: 70, atMost: 90}}]}, {level: chua}]`;
  const HOLE = `[{level: xuat-sac, when: [{points: {atLeast: 90}}]}, {level: tot, when: [{points: {atLeast: 70, atMost: 89}}]}, {level: chua, when: [{points: {below: 70}}]}]`;

  test('points that two levels claim', async () =>
    expect(await under(OVERLAP, 'self: {A1: 80, A2: {}}')).toBe('not rated: levels-overlap'));
  test('points that none takes', async () =>
    expect(await under(HOLE, 'self: {A1: 79.5, A2: {}}')).toBe('not rated: levels-hole'));
  test('points beside the hole', async () => expect(await under(HOLE, 'self: {A1: 79, A2: {}}')).toBe('89 tot'));
  test('shut out of every level by another condition', async () => {
    const levels = `[{level: xuat-sac, when: [{points: {atLeast: 90}}]}, {level: chua, when: [{event: {id: tre, atMost: 0}}]}]`;
    expect(await under(levels, 'self: {A1: 10, A2: {tre: 1}}')).toBe('not rated: levels-hole');
  });
});
