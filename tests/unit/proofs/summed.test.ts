import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { HOME } from '../../host.ts';
import { emul, office } from '../reports/office.ts';

const OWN = readFileSync(join(HOME, 'tests/pages/workspace/regulations/quy-che.yaml'), 'utf8');

/** What is said of a level from 250 points where a week gives 105 at most. */
async function saidOf(points: string): Promise<string> {
  const rollup = `rollup: {month: {from: week, points: ${points}, levels: [{level: tot, when: [{points: {atLeast: 250}}]}, {level: chua}]}}\n`;
  return (await emul(office({ 'regulations/quy-che.yaml': OWN + rollup }), 'check')).out;
}

test.each(['{method: sum}', '{method: best, count: 3, then: sum}', '{method: dropLowest, count: 1, then: sum}'])(
  'a level above the points of one part can be reached by %s',
  async (points) => {
    expect(await saidOf(points)).not.toContain('level-unreachable');
  },
);

test.each(['{method: mean}', '{method: best, count: 3}', '{method: max}'])('but not by %s', async (points) => {
  expect(await saidOf(points)).toContain('level-unreachable');
});
