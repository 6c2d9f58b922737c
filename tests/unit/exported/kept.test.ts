import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { PLAINLY } from '../../../src/answers/classified.ts';
import { Classifier } from '../../../src/answers/classifier.ts';
import { eachPeriod } from '../../../src/answers/each-period.ts';
import { FindingsOut } from '../../../src/answers/exported/findings-out.ts';
import { workspaceIn } from '../../../src/answers/exported/running.ts';
import { FindingsTally } from '../../../src/answers/findings-tally.ts';
import { halfYear } from '../../../src/calendar/half-year.ts';
import { basePeriodsIn } from '../../../src/model/base-periods.ts';
import { Home } from '../../../src/source/home.ts';
import { SourceFile } from '../../../src/source/source-file.ts';
import { HOME } from '../../host.ts';

setFlagsFromString('--expose-gc');
const collected: () => void = runInNewContext('gc');

/** Bytes that somebody can still reach. */
async function reached(): Promise<number> {
  await setImmediate();
  collected();
  return process.memoryUsage().heapUsed;
}

test('no sheet of a week goes along with its rows, which stay until the next week is there', async () => {
  const from = { root: join(HOME, 'data', 'example'), home: new Home(HOME) };
  const { workspace } = await workspaceIn(from);
  if (!workspace) throw new Error('the example cannot be read');
  const period = halfYear.holding('2016-12-01');
  const question = { ...PLAINLY, choose: () => period };
  const asked = { period, asOf: undefined, campaign: undefined };
  const classifier = new Classifier(asked, workspace, new FindingsTally(), question, from, { book: undefined });
  const periods = [...basePeriodsIn(period, workspace), period];
  for await (const { results } of eachPeriod(classifier, periods)) {
    expect(results.length).toBeGreaterThan(0);
    expect(results.filter(({ standing, working }) => standing ?? working)).toEqual([]);
  }
});

test('each finding is handed over once, also of a file that is read again, and what was said of a file goes with it', async () => {
  let rows = 0;
  const findings = new FindingsOut(() => {
    rows += 1;
  }, 'vi');
  const told = (week: number) => {
    const file = new SourceFile(`scores/2017/2017-W${week}.yaml`, 'kind: scores\n'.repeat(1000));
    const found = Array.from({ length: 1000 }, (_, i) => foundAt(file, i));
    findings.add(found);
    findings.add(found);
  };
  told(0);
  const before = await reached();
  for (let week = 1; week < 40; week += 1) told(week);
  expect(((await reached()) - before) / rows).toBeLessThan(30);
  told(7);
  expect(rows).toBe(40_000);
});

function foundAt(file: SourceFile, start: number) {
  const message = () => `dòng ${start} của ${file.path} chưa có điểm của người đứng đầu đơn vị`;
  return {
    id: 'no-head-mark',
    severity: 'info' as const,
    place: { file, start, end: start },
    message,
    suggestions: [],
  };
}
