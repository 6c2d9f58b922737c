import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { HOME } from '../../host.ts';
import { emul } from './run-in.ts';

let folder = '';
beforeAll(() => {
  folder = join(realpathSync(mkdtempSync(join(tmpdir(), 'emul-unread-'))), 'so');
});
afterAll(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

const WEEK = 'scores/2017/2017-W10.yaml';

/** A workspace in which a file cannot be had. */
function without(gone: string): void {
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(join(HOME, 'data', 'example'), folder, { recursive: true });
  rmSync(join(folder, gone), { force: true });
  mkdirSync(dirname(join(folder, gone)), { recursive: true });
  symlinkSync('/nowhere/at/all', join(folder, gone));
}

test.each([
  'score 2017-W10',
  'status 2017-W10',
  'status 2017-03',
  'classify 2017-Q1',
  'explain an 2017-Q1',
  'candidates 2017',
  'summary 2017-Q1',
  'report briefing 2017-W10',
  'criteria backtest ca-nhan 2017-03',
])('what %s prints without a week that it rests on says so itself, and its JSON too (rule 49)', async (line) => {
  without(WEEK);
  const read = await emul(folder, ...line.split(' '));
  expect([read.code, read.out.replace(/\s+/g, ' ')]).toEqual([3, expect.stringContaining(`chưa đọc được hết ${WEEK}`)]);
  const { code, out } = await emul(folder, ...line.split(' '), '--json');
  expect([code, out]).toEqual([
    3,
    expect.stringMatching(new RegExp(`"unread": \\["${WEEK}"\\]|chưa đọc được hết ${WEEK}`)),
  ]);
});

test.each([
  ['candidates 2017', 'awards/hong.yaml'],
  ['awards list', 'awards/hong.yaml'],
  ['exemplars list', 'exemplars/hong.yaml'],
  ['practices', 'practices/hong.yaml'],
  ['plan status', 'plans/hong.yaml'],
  ['inspections', 'inspections/hong.yaml'],
  ['appeals list', 'appeals/hong.yaml'],
  ['registrations status 2017', 'registrations/2017.yaml'],
  ['criteria opinions', 'criteria/hong.yaml'],
  ['today', 'plans/hong.yaml'],
])('%s without %s prints nothing, or says so itself', async (line, gone) => {
  without(gone);
  for (const json of [[], ['--json']]) {
    const { code, out } = await emul(folder, ...line.split(' '), ...json);
    expect([code, out === '' || out.includes(gone) || out.slice(0, 200)]).toEqual([3, true]);
  }
});

test.each([
  ['plan show moi', 'plans/hong.yaml'],
  ['exemplars show moi', 'exemplars/hong.yaml'],
  ['criteria show moi', 'criteria/hong.yaml'],
  ['criteria check moi', 'criteria/hong.yaml'],
  ['criteria diff moi', 'criteria/hong.yaml'],
  ['criteria opinions moi', 'criteria/hong.yaml'],
  ['criteria example moi', 'criteria/hong.yaml'],
  ['criteria hear moi --from cs-dt --on A3 --text x', 'criteria/hong.yaml'],
])('%s names %s, where its id may stand', async (line, broken) => {
  without(broken);
  rmSync(join(folder, broken));
  writeFileSync(join(folder, broken), '\t[: {"\n');
  expect((await emul(folder, ...line.split(' '))).err).toContain(broken);
});
