import { describe, expect, test } from 'vitest';
import { emul, office } from './office.ts';

/** Ratios of a scale that is fine enough for three places. */
const CRITERIA = `kind: criteria
id: ca-nhan
title: Tỷ lệ
status: issued
issued: {date: 2015-01-01, decision: 1/QĐ-BDT}
effective: {from: 2015-01-01}
appliesTo: {kind: member}
scale: {max: 100, step: 0.5}
groups:
  - {id: A, title: A, max: 50, criteria: [{id: A1, title: Một, max: 25, mode: ratio}, {id: A2, title: Hai, max: 25, mode: ratio}]}
  - {id: B, title: B, max: 50, criteria: [{id: B1, title: Ba, max: 50, mode: mark}]}
levels:
  - {level: xuat-sac, when: [{group: {id: A, atLeast: 50}}]}
  - {level: tot, when: [{points: {atLeast: 70}}]}
  - {level: han-che, when: [{points: {atLeast: 50}}]}
  - {level: chua}
`;

const scores = (a1: string, b1: string) => ({
  'criteria/ca-nhan.yaml': CRITERIA,
  'scores/2016/2016-W40.yaml': `kind: scores
period: 2016-W40
entries:
  - {member: cv-03, council: {A1: ${a1}, A2: ${a1}, B1: ${b1}}}
`,
});

describe('what stands under each other adds up', () => {
  test('all lines have as many places as the longest needs', async () => {
    const { out } = await emul(office(scores('{done: 41, assigned: 200}', '41.5')), 'explain cv-03 2016-W40', 110);
    const points = out.split('\n').flatMap((line) => /^\s*(?:A1|A2|B|Tổng điểm)\s.*?(\d+,\d+)/.exec(line)?.[1] ?? []);
    expect(points).toEqual(['5,125', '5,125', '41,500', '51,750']);
  });

  test('one that never ends is cut and says so', async () => {
    const { out } = await emul(office(scores('{done: 1, assigned: 3}', '40')), 'explain cv-03 2016-W40', 110);
    expect(out).toContain('8,3333…');
    expect(out).toContain('56,6666…');
  });
});

describe('enough points', () => {
  test('are said of no level that asks for none', async () => {
    const { out } = await emul(office(scores('{done: 9, assigned: 10}', '50')), 'score 40', 120);
    expect(out).not.toMatch(/[Đđ]ủ điểm Xuất sắc/);
  });
});
