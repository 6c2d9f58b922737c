import { describe, expect, test } from 'vitest';
import { scale, sheetTold } from './office.ts';

const TWO = `[
  {id: A, title: A, max: 70, criteria: [{id: A1, title: A1, max: 60, mode: mark}, {id: A2, title: A2, max: 60, mode: mark}]},
  {id: B, title: B, max: 30, criteria: [{id: B1, title: B1, max: 30, mode: mark}]}]`;
const BONUS = 'events: [{id: sang-kien, title: Sáng kiến, points: 5}, {id: khen, title: Khen, points: 3}]';
const PENALTY = 'penalty: {events: [{id: tre, title: Trễ, points: 2}]}';

test('a group holds no more than its maximum', async () => {
  expect(await sheetTold(scale('', { groups: TWO }), 'self: {A1: 60, A2: 40, B1: 20}')).toBe('90 xuat-sac');
});

describe('bonus', () => {
  const full = 'self: {A1: 60, A2: 10, B1: 28}';
  const twice = 'bonus: [{event: sang-kien, times: 2}, {event: khen}]';

  test('stops at the top of the scale', async () => {
    expect(await sheetTold(scale('', { groups: TWO, rest: `bonus: {${BONUS}}` }), `${full}, ${twice}`)).toBe(
      '100 xuat-sac',
    );
  });
  test('may lift above it', async () => {
    expect(
      await sheetTold(scale('', { groups: TWO, rest: `bonus: {above: true, ${BONUS}}` }), `${full}, ${twice}`),
    ).toBe('111 xuat-sac');
  });
  test('has a cap of its own', async () => {
    expect(
      await sheetTold(scale('', { groups: TWO, rest: `bonus: {max: 5, above: true, ${BONUS}}` }), `${full}, ${twice}`),
    ).toBe('103 xuat-sac');
  });
  test('is taken off by penalties before the top holds it', async () => {
    const rest = `bonus: {${BONUS}}\n${PENALTY}`;
    expect(
      await sheetTold(scale('', { groups: TWO, rest }), `${full}, ${twice}, penalty: [{event: tre, times: 5}]`),
    ).toBe('100 xuat-sac');
  });
  test('of an event it does not have', async () => {
    expect(
      await sheetTold(
        scale('', { groups: TWO, rest: `bonus: {${BONUS}}\n${PENALTY}` }),
        `${full}, bonus: [{event: tre}]`,
      ),
    ).toBe('not rated: unknown-event');
  });
});

describe('the bottom of the scale', () => {
  const sheet = 'self: {A1: 5, A2: 0, B1: 0}, penalty: [{event: tre, times: 20}]';

  test('is 0', async () => expect(await sheetTold(scale('', { groups: TWO, rest: PENALTY }), sheet)).toBe('0 chua'));
  test('or what scale.min says', async () => {
    expect(
      await sheetTold(scale('', { groups: TWO, rest: PENALTY, scale: '{max: 100, min: -10, step: 0.5}' }), sheet),
    ).toBe('-10 chua');
  });
});
