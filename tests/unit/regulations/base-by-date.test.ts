import { describe, expect, test } from 'vitest';
import { emul, office } from '../reports/office.ts';
import { classifiedIn, oneNumber, scoresOf } from './classified.ts';

const LEVELS = [['xuat-sac', 90], ['tot', 70], ['han-che', 50], ['chua']] as const;
const RUNGS = LEVELS.map(
  ([level, least]: readonly [string, number?]) =>
    `{level: ${level}${least === undefined ? '' : `, when: [{points: {atLeast: ${least}}}]`}}`,
).join(', ');

function regulation(id: string, base: string, blocks: Readonly<Record<string, string>>): string {
  const levels = LEVELS.map(([level]) => `{id: ${level}, name: ${level}}`).join(', ');
  const rollup = Object.entries(blocks).map(
    ([kind, from]) => `  ${kind}: {from: ${from}, points: {method: mean}, levels: [${RUNGS}]}\n`,
  );
  return `kind: regulation\nid: ${id}\ntitle: ${id}\nsource: {document: 1/QĐ-BDT, force: own}\nbase: ${base}\nlevels: [${levels}]\nrollup:\n${rollup.join('')}`;
}

/** Weeks until March 2017, months from April on; Sunday of W13 is 2 April already, its Thursday still 30 March. */
const FILES = {
  'emul.yaml': `kind: workspace
agency: {name: Ban Mẫu}
regulation: [{use: tuan}, {use: thang, from: 2017-04-01}]
calendar: {start: 2016-W49}
`,
  'regulations/tuan.yaml': regulation('tuan', 'week', { month: 'week', quarter: 'month', year: 'quarter' }),
  'regulations/thang.yaml': regulation('thang', 'month', { quarter: 'month', year: 'quarter' }),
  'criteria/ca-nhan.yaml': oneNumber(LEVELS),
  ...scoresOf({
    '2016-W50': { 'cv-03': 80 },
    '2017-W12': { 'cv-03': 90 },
    '2017-W13': { 'cv-03': 92 },
    '2017-04': { 'cv-03': 60 },
    '2017-05': { 'cv-03': 70 },
  }),
};

describe('a law that changes the base', () => {
  test('a week is read by the rules of its deciding day, not of its Sunday', async () => {
    const told = async (id: string) => (await classifiedIn(FILES, id)).told('cv-03');
    expect(await told('2017-W13')).toBe('92 xuat-sac');
    expect(await told('2017-03')).toBe('91 xuat-sac');
    expect(await told('2017-04')).toBe('60 han-che');
  });

  test('a year sums up what was scored when: weeks, then months', async () => {
    const told = async (id: string) => (await classifiedIn(FILES, id)).told('cv-03');
    expect(await told('2017-Q1')).toBe('91 xuat-sac');
    expect(await told('2017-Q2')).toBe('65 han-che');
    expect(await told('2017')).toBe('78 tot');
    expect(await told('2016')).toBe('80 tot');
  });

  test('the later base never reaches back: each period is asked for as it was scored', async () => {
    const folder = office(FILES);
    const code = async (line: string) => (await emul(folder, line)).code;
    expect(await code('score 2016-W50')).toBe(0);
    expect(await code('score tuan-13-2017')).toBe(0);
    expect(await code('score 2017-04')).toBe(0);
    expect(await code('score 2014-W50')).toBe(0); // without a file: its rows say so
    expect(await code('classify 2017-Q1 --as-of 2017-W12')).toBe(0);
    expect(await code('classify 2017-Q2 --as-of 2017-04')).toBe(0);
  });

  test('nor is it to be scored in weeks again', async () => {
    const folder = office(FILES);
    const refused = async (line: string) => {
      const { code, host } = await emul(folder, line);
      expect(code, line).toBe(2);
      return host.stderr();
    };
    expect(await refused('score 2017-W20')).toContain('chấm điểm theo tháng');
    expect(await refused('open 2017-W20')).toContain('chấm điểm theo tháng');
    expect(await refused('open 2016-11')).toContain('chấm điểm theo tuần');
    expect(await refused('classify 2017 --as-of 2017-W20')).toContain('một tháng');
  });

  test('after the last week comes the first month', async () => {
    const folder = office({ ...FILES, 'scores/2017/2017-04.yaml': '', 'scores/2017/2017-05.yaml': '' });
    const { rmSync } = await import('node:fs');
    for (const month of ['04', '05']) rmSync(`${folder}/scores/2017/2017-${month}.yaml`);
    const { out } = await emul(folder, 'open --dry-run');
    expect(out).toContain('scores/2017/2017-04.yaml');
  });

  test('what is typed means the kind that was scored that day', async () => {
    const folder = office(FILES);
    expect((await emul(folder, 'score 30/3/2017')).out).toContain('TUẦN 13');
    expect((await emul(folder, 'score 3/4/2017')).out).toContain('THÁNG 4/2017');
    expect((await emul(folder, 'score')).out).toContain('THÁNG 5/2017');
  });
});
