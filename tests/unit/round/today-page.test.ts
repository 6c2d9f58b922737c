import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copied, emul, textOf } from '../entry/office.ts';

const DAYS = ['7/10/2016', '11/11/2016', '2/1/2017', '12/1/2017', '7/4/2017', '30/6/2017', '10/7/2017', '20/8/2017'];

/** The lines to type that a screen ends its rows with. */
const typedIn = (screen: string) =>
  screen
    .split('\n')
    .filter((line) => !line.includes('Mọi lệnh'))
    .flatMap((line) => /emul [a-z].*$/.exec(line)?.[0] ?? []);

/** What stands before these lines, as it was before it was broken. */
const saidIn = (screen: string) => screen.replace(/ emul [a-z].*$/gm, '').replace(/\s+/g, ' ');

const screenOn = async (day: string, folder: string) => (await emul(folder, `--today ${day}`)).out;
const rowsOn = async (day: string, folder: string) => typedIn(await screenOn(day, folder));

test.each(DAYS)('on %s the example fits on one page, and each line of it works when it is pasted', async (day) => {
  const folder = copied('example');
  const screen = await screenOn(day, folder);
  expect(screen.split('\n').length).toBeLessThanOrEqual(25);
  expect(screen.split('\n').filter((line) => line.length > 80)).toEqual([]);
  const lines = typedIn(screen);
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) {
    const { code, err } = await emul(copied('example'), `${line.slice('emul '.length)} --today ${day}`);
    expect(code, `${line}\n${err}`).toBe(0);
  }
});

test('what nobody decides is not asked for: months are classified, half-year and year go to the Council', async () => {
  const lines = await rowsOn('2/1/2017', copied('example'));
  expect(lines.filter((line) => /^emul (classify|decide)/.test(line))).toEqual([
    'emul classify 2016-12',
    'emul classify 2016-H2',
    'emul decide 2016-H2',
    'emul classify 2016',
    'emul decide 2016',
  ]);
  // A month is old news after a fortnight; what is to be decided stays.
  expect(await rowsOn('20/1/2017', copied('example'))).not.toContain('emul classify 2016-12');
  expect(await rowsOn('20/1/2017', copied('example'))).toContain('emul decide 2016-H2');
});

test('a half-year that waits for a week long gone says which', async () => {
  const folder = copied('example');
  rmSync(join(folder, 'scores', '2016', '2016-W42.yaml'));
  const lines = await rowsOn('2/1/2017', folder);
  expect(lines).toContain('emul week 2016-W42');
  expect(lines).not.toContain('emul decide 2016-H2');
});

test('weeks before the office began are not asked for: by calendar.start, else by its first file', async () => {
  const folder = copied('example');
  for (const week of [40, 41, 42]) rmSync(join(folder, 'scores', '2016', `2016-W${week}.yaml`));
  expect(await rowsOn('2/1/2017', folder)).toContain('emul week 2016-W40..2016-W42');
  const path = join(folder, 'emul.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^ *start: .*\n/m, ''));
  const lines = await rowsOn('2/1/2017', folder);
  expect(lines.filter((line) => line.startsWith('emul week'))).toEqual([]);
  expect(lines).toContain('emul decide 2016-H2');
});

test('sheets wanting in weeks before the newest are told, until the Council has met', async () => {
  const folder = copied('pages');
  await emul(folder, 'open 2016-W41');
  await emul(folder, 'open 2016-W42');
  const screen = await screenOn('21/10/2016', folder);
  expect(typedIn(screen)).toContain('emul status 2016-W41');
  expect(typedIn(screen)).toContain('emul status 2016-W42');
  const held =
    'kind: decision\nperiod: 2016-10\nheld: 2016-10-21\ndecision: 1/QĐ-BDT\nsigned: 2016-10-21\nresults: []\n';
  const decided = copied('pages', { 'decisions/2016-10.yaml': held });
  await emul(decided, 'open 2016-W41');
  await emul(decided, 'open 2016-W42');
  expect(await rowsOn('21/10/2016', decided)).not.toContain('emul status 2016-W41');
});

test('where months are scored, months are spoken of', async () => {
  const screen = await screenOn('5/1/2017', copied('example-month'));
  expect(screen).toMatch(/thông báo tháng +emul report briefing 2016-12/);
  expect(screen).not.toContain('tuần');
});

test('who has handed in nothing is named where they are few', async () => {
  expect((await screenOn('11/11/2016', copied('example'))).replace(/\s+/g, ' ')).toMatch(
    /Chưa có phiếu tuần 45: (?:ông|bà) \p{Lu}/u,
  );
});

/** The scale of the pages at another step of its way. */
function scaleAt(lines: string): string {
  const folder = copied('pages');
  const path = join('criteria', 'ca-nhan.yaml');
  const text = textOf(folder, path).replace(/^status: issued\n(issued: .*\n)?/m, `${lines}\n`);
  writeFileSync(join(folder, path), text);
  return folder;
}

const SENT = 'consultation: {from: 2016-10-03, until: 2016-10-10, asked: [van-phong]}';
const SAID = 'opinions:\n  - {from: van-phong, date: 2016-10-05, text: Nặng}';
const PASSED = 'approval: {date: 2016-10-12, decision: 15/BB-HĐ, votes: {for: 1, against: 0, of: 1}}';

test.each([
  ['a draft that scores already', 'status: draft', 'dự thảo', '7/10/2016'],
  ['opinions without an answer', `status: consulting\n${SENT}\n${SAID}`, '1 góp ý chưa trả lời', '7/10/2016'],
  ['opinions without an answer after the day', `status: consulting\n${SENT}\n${SAID}`, 'đã hết hạn', '11/10/2016'],
  ['a consultation that is over', `status: consulting\n${SENT}`, 'chờ Hội đồng thông qua', '11/10/2016'],
  ['a scale approved and not issued', `status: approved\n${SENT}\n${PASSED}`, 'chưa ban hành', '13/10/2016'],
])('%s is told, with a line that says what is next', async (_, lines, words, day) => {
  const folder = scaleAt(lines);
  const screen = await screenOn(day, folder);
  expect(saidIn(screen)).toContain(words);
  expect(typedIn(screen)).toContain('emul criteria opinions ca-nhan@1');
  const { code, out } = await emul(folder, 'criteria opinions ca-nhan@1');
  expect(code).toBe(0);
  expect(out).toMatch(/emul criteria (consult|answer|approve|issue) ca-nhan@1 /);
});

test('a consultation under way with nothing to answer, and a scale in force, are nobody’s work', async () => {
  const folder = scaleAt(`status: consulting\n${SENT}`);
  const path = join(folder, 'criteria', 'ca-nhan.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace('{from: 2016-10-03}', '{from: 2016-11-07}'));
  expect(await rowsOn('7/10/2016', folder)).not.toContain('emul criteria opinions ca-nhan@1');
  expect((await screenOn('7/10/2016', copied('pages'))).includes('criteria')).toBe(false);
});

test('where nothing waits, it is said plainly', async () => {
  const folder = copied('pages');
  for (const one of readdirSync(join(folder, 'scores'))) rmSync(join(folder, 'scores', one), { recursive: true });
  const settings = readFileSync(join(folder, 'emul.yaml'), 'utf8');
  writeFileSync(join(folder, 'emul.yaml'), settings.replace(/start: \S+/, 'start: 2027-W01'));
  const screen = await screenOn('7/10/2016', folder);
  expect(screen).toContain('Không có việc gì chờ.');
  expect(typedIn(screen)).toEqual([]);
});
