import { describe, expect, test } from 'vitest';
import { EXAMPLE, EXAMPLE_MONTH, emul, office } from './office.ts';

/** How many places the numbers between two rules of a table have, each number once. */
function placesIn(text: string): number[] {
  const tables = text.split(/^─+$/m).filter((_, i) => i % 2 === 1);
  const numbers = tables.flatMap((table) => [...table.matchAll(/(?<![\d,/])\d+,(\d+)(?![\d%])/g)]);
  return [...new Set(numbers.map(([, places = '']) => places.length))];
}

describe('numbers that are read across a table have one number of places', () => {
  test.each([
    [EXAMPLE, 'score 40'],
    [EXAMPLE, 'score 45'],
    [EXAMPLE, 'score 2017-W20'],
    [EXAMPLE, 'score 2017-W03'],
    [EXAMPLE, 'classify 2016-10 --parts'],
    [EXAMPLE, 'classify 2016-H2 --parts'],
    [EXAMPLE, 'classify 2017 --parts'],
    [EXAMPLE_MONTH, 'score 2016-03'],
  ])('%s %s', async (folder, line) => {
    const { out } = await emul(folder, line, 160);
    expect(placesIn(out)).toHaveLength(1);
  });

  test('totals with one place beside a column with two', async () => {
    const folder = office({
      'scores/2016/2016-W43.yaml':
        'kind: scores\nperiod: 2016-W43\nentries:\n  - {member: cv-03, self: {A1: {done: 17, assigned: 32}, A2: 20, A3: {}, B1: {}, B2: Tốt}, head: {A1: {done: 16, assigned: 32}}}\n',
    });
    const { out } = await emul(folder, 'score 43', 120);
    expect(placesIn(out)).toEqual([2]);
  });
});

/** A scale whose fines are so fine that two places do not add up: 0.125 and 0.375. */
const FINE = {
  'criteria/ca-nhan.yaml': `kind: criteria
id: ca-nhan
title: Thang điểm
edition: 1
status: issued
issued: {date: 2015-12-31, decision: 59/QĐ-BDT}
effective: {from: 2016-01-01}
appliesTo: {kind: member}
scale: {max: 100, step: 0.125}
groups:
  - id: A
    title: Việc
    max: 100
    criteria:
      - {id: A1, title: Một, max: 50, mode: mark}
      - {id: A2, title: Hai, max: 50, mode: MODE}
levels: [{level: tot, when: [{points: {atLeast: 70}}]}, {level: chua}]
`,
};

function sheetOf(mode: string, second: string): string {
  const text = FINE['criteria/ca-nhan.yaml'].replace('MODE', mode);
  const entry = `  - {member: cv-03, self: {A1: 40.125, A2: ${second}}}`;
  return office({
    'criteria/ca-nhan.yaml': text,
    'scores/2016/2016-W43.yaml': `kind: scores\nperiod: 2016-W43\nentries:\n${entry}\n`,
  });
}

describe('the lines of a printed score sheet', () => {
  test('add up to the digit', async () => {
    const { out } = await emul(sheetOf('mark', '40.375'), 'report score-sheet 43 --subject cv-03', 100);
    expect(out).toContain('40,125');
    expect(out).toContain('40,375');
    expect(out).toContain('80,500');
    expect(out).not.toContain('làm tròn');
  });

  test('say where one of them never ends', async () => {
    const folder = sheetOf('ratio, whenNone: full', '{done: 1, assigned: 3}');
    const { out } = await emul(folder, 'report score-sheet 43 --subject cv-03', 100);
    expect(out).toContain('16,667');
    expect(out).toContain('56,792');
    expect(out).toContain('do làm tròn số');
  });
});
