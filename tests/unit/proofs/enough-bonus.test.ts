import { describe, expect, test } from 'vitest';
import { proofOf } from '../../../src/proofs/scale-proof.ts';
import { type Scale, share, textOf } from './endless-scale.ts';
import { criteriaOf, ladderOf } from './scales.ts';

/** Sheets that only a look as far as `enough-bonus.md` says finds. */

const MARKED = '{id: A, title: A, max: 10, criteria: [{id: A1, title: A, max: 10, mode: mark}]}';
const endless = (max: number, points: number) =>
  `{id: A, title: A, max: ${max}, criteria: [{id: A1, title: A, max: ${max}, mode: deduct, floor: none, events: [{id: e, title: E, points: ${points}}]}]}`;
const event = (id: string, points: number) => `{id: ${id}, title: T, points: ${points}}`;

/** The lowest total of the second level. */
function lowestOfSecond(scale: Scale) {
  const criteria = criteriaOf(textOf(scale));
  const { outcomes } = proofOf(criteria, ladderOf(criteria));
  return outcomes.find(({ rung }) => rung === criteria.rungs[1])?.lowest.toString();
}

describe('a level that only takes', () => {
  test('a penalty above a limit, a small share of a great bonus, and as great deductions', () => {
    const levels = [['{penalty: {atMost: 10}}'], [share('0.1'), '{points: {atMost: 0}}'], []];
    const scale = { groups: [endless(10, 1)], bonus: `events: [${event('g', 1)}]`, penalty: event('p', 1), levels };
    expect(lowestOfSecond(scale)).toBe('0');
  });

  test('a dear bonus often, and as much penalty', () => {
    const levels = [['{event: {id: g, atMost: 5}}'], ['{points: {atMost: 0}}'], []];
    const scale = { groups: [MARKED], bonus: `events: [${event('g', 100)}]`, penalty: event('p', 1), levels };
    expect(lowestOfSecond(scale)).toBe('0');
  });

  test('a penalty between two shares that are more than the bonus', () => {
    const levels = [[share('3')], [share('3.1')], []];
    const scale = { groups: [MARKED], bonus: `events: [${event('g', 1000)}]`, penalty: event('p', 1000), levels };
    expect(lowestOfSecond(scale)).toBe('0');
  });

  test('one total, a penalty between two shares that lie close together, and deductions of another measure', () => {
    const levels = [[share('0.9')], ['{points: {atLeast: 5, atMost: 5}}', share('0.91')], []];
    const scale = { groups: [endless(5, 101)], bonus: `events: [${event('g', 3)}]`, penalty: event('p', 3), levels };
    expect(lowestOfSecond(scale)).toBe('5');
  });
});

test('totals go on without end only where the event that lifts them may happen any number of times', () => {
  const levels = [['{points: {atLeast: 5}}', '{event: {id: g, atMost: 2}}'], ['{points: {atLeast: 5}}'], []];
  const criteria = criteriaOf(textOf({ groups: [MARKED], bonus: `above: true, events: [${event('g', 3)}]`, levels }));
  const { every, outcomes } = proofOf(criteria, ladderOf(criteria));
  const [first, second] = criteria.rungs.map((rung) => outcomes.filter((one) => one.rung === rung));
  expect(first?.some(({ totals }) => every?.isEndless(totals))).toBe(false);
  expect(Math.max(...(first ?? []).map(({ highest }) => highest.floor))).toBe(16);
  expect(second?.some(({ totals }) => every?.isEndless(totals))).toBe(true);
});
