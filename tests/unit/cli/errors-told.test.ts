import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copied } from '../entry/office.ts';
import { emul, lay } from './run-in.ts';

const AWARDS = 'awards/sai.yaml';
/** An award of a period that no calendar has: it is dropped, and no row of any list says so. */
const spoiled = `kind: awards
titles:
  - {member: an, award: ldtt, period: 2015-13, decision: 05/QĐ-BDT}
`;

function withSpoiledAward(): string {
  const folder = copied('example', {});
  lay(folder, AWARDS, spoiled);
  return folder;
}

function withSpoiledRow(): { folder: string; week: string } {
  const folder = copied('example', {});
  const week = 'scores/2016/2016-W45.yaml';
  lay(folder, week, readFileSync(join(folder, week), 'utf8').replace('{A2: 15.5', '{A2: 55.5'));
  return { folder, week };
}

/** What a file that was written holds, without its layout. */
function text(folder: string, name: string): string {
  return readFileSync(join(folder, name), 'utf8')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
}

test.each(['report candidates 2017', 'report submission 2017', 'candidates 2017'])(
  'what %s writes while an entry that it rests on is wrong names the file itself, once',
  async (line) => {
    const folder = withSpoiledAward();
    const { code } = await emul(folder, ...line.split(' '), '-o', 'x.html');
    const papers = line === 'report submission 2017' ? 2 : 1; // one to each authority
    expect([code, text(folder, 'x.html').split(`CÒN LỖI trong ${AWARDS}`).length - 1]).toEqual([1, papers]);
  },
);

test.each(['report summary 2016-H2', 'report briefing 2016-W45', 'report ratings 2016-H2', 'score 2016-W45'])(
  'what %s writes with a mark that counts for nothing names its file',
  async (line) => {
    const { folder, week } = withSpoiledRow();
    const { code } = await emul(folder, ...line.split(' '), '-o', 'x.html');
    expect([code, text(folder, 'x.html')]).toEqual([1, expect.stringContaining(`CÒN LỖI trong ${week}`)]);
  },
);

test('a table for programs has no place for that, and is not written', async () => {
  const folder = withSpoiledAward();
  const { code, err } = await emul(folder, 'candidates', '2017', '-o', 'x.csv');
  expect([code, existsSync(join(folder, 'x.csv'))]).toEqual([1, false]);
  expect(err).toContain(
    `chưa ghi gì, vì tệp .csv hay tệp mẫu không có chỗ nói rằng số liệu còn thiếu hay còn lỗi: còn lỗi trong ${AWARDS}`,
  );
});

test('a decision file that is drawn up meanwhile says so in its head', async () => {
  const folder = withSpoiledAward();
  const { out } = await emul(folder, 'decide', '2017', '--award', 'ldtt', '--dry-run');
  expect(out).toContain(`# CÒN LỖI trong ${AWARDS}`);
});

test('paper without errors carries no such mark', async () => {
  const folder = copied('example', {});
  await emul(folder, 'report', 'candidates', '2017', '-o', 'x.html');
  expect(text(folder, 'x.html')).not.toContain('CÒN LỖI');
});
