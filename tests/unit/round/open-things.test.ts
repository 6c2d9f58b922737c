import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { daysAfter } from '../../../src/base/day.ts';
import { copied, emul, textOf } from '../entry/office.ts';

/** Something that waits: the workspace in which it does, the day it began to, and the line that takes it up. */
interface Open {
  readonly what: string;
  readonly since: string;
  readonly line: string;
  folder(): string;
}

const LEVELS = (more: string) => `kind: decision\nperiod: 2016-10\n${more}results:\n  - {member: cv-03, level: …}\n`;
const AWARD = (id: string, granted: string, more = '') =>
  `kind: decision\nperiod: 2016-H2\naward: ${id}\nheld: 2017-01-05\n${more}results:\n  - {member: cv-03, granted: ${granted}}\n`;
const SIGNED = 'decision: 40/QĐ-BDT\nsigned: 2017-01-06\n';

/** The small workspace with the sheet of a week taken away, and a later week beside. */
function missingSheet(files: Readonly<Record<string, string>> = {}): string {
  const folder = copied('pages', files);
  const path = join('scores', '2016', '2016-W40.yaml');
  const text = textOf(folder, path);
  writeFileSync(join(folder, path), text.replace(/^ {2}- member: cv-03\n(?: {4}.*\n)+/m, ''));
  writeFileSync(
    join(folder, 'scores', '2016', '2016-W41.yaml'),
    text.replace(/2016-W40/g, '2016-W41').replace(/^held.*\n/m, ''),
  );
  return folder;
}

const OPENS: readonly Open[] = [
  { what: 'a missing sheet', since: '2016-10-15', line: 'emul status 2016-W40', folder: missingSheet },
  {
    what: 'a week without a file',
    since: '2017-07-03',
    line: 'emul week 2017-W26',
    folder() {
      const folder = copied('example');
      rmSync(join(folder, 'scores', '2017', '2017-W26.yaml'));
      return folder;
    },
  },
  {
    what: 'weeks since scoring was to start, before the first file',
    since: '2016-10-10',
    line: 'emul week 2016-W40',
    folder() {
      const folder = copied('pages');
      rmSync(join(folder, 'scores'), { recursive: true });
      return folder;
    },
  },
  {
    what: 'a half-year that nobody has decided on',
    since: '2017-01-02',
    line: 'emul decide 2016-H2',
    folder: () => copied('example'),
  },
  {
    what: 'a decision without a meeting',
    since: '2016-10-01',
    line: 'emul decide 2016-10 --enter',
    folder: () => copied('pages', { 'decisions/2016-10.yaml': LEVELS('') }),
  },
  {
    what: 'a decision without number and day',
    since: '2016-10-01',
    line: 'emul report decision 2016-10',
    folder: () => copied('pages', { 'decisions/2016-10.yaml': LEVELS('held: 2016-11-01\n') }),
  },
  {
    what: 'an award on which somebody is not decided',
    since: '2016-12-01',
    line: 'emul decide 2016-H2 --award giay-khen --enter',
    folder: () => copied('example', { 'decisions/2016-H2.giay-khen.yaml': AWARD('giay-khen', '…') }),
  },
  {
    what: 'an award that is not in the records',
    since: '2017-01-07',
    line: 'emul awards record 2016-H2.giay-khen',
    folder: () => copied('example', { 'decisions/2016-H2.giay-khen.yaml': AWARD('giay-khen', 'true', SIGNED) }),
  },
  {
    what: 'an award for people on which no decision is begun beside one',
    since: '2017-01-07',
    line: 'emul decide 2016 --award giay-khen',
    folder: () =>
      copied('example', {
        'decisions/2016.ldtt.yaml': AWARD('ldtt', 'true', SIGNED).replace('2016-H2', '2016'),
      }),
  },
  {
    what: 'an award for units on which no decision is begun beside one for people',
    since: '2017-01-07',
    line: 'emul decide 2016 --award tt-ldtt',
    folder: () =>
      copied('example', {
        'decisions/2016.ldtt.yaml': AWARD('ldtt', 'true', SIGNED).replace('2016-H2', '2016'),
      }),
  },
  {
    what: 'work of a plan',
    since: '2016-10-20',
    line: 'emul plan status a',
    folder: () =>
      copied('pages', {
        'plans/a.yaml':
          'kind: plan\nid: a\ntitle: A\nfrom: 2016-10-03\nto: 2016-12-31\ngoals: [B]\ntasks: [{id: t, text: T, duties: [csdt-1]}]\n' +
          'assignments:\n  - {text: R, who: [{unit: cs-dt}], tasks: [t], by: 2016-10-19}\n',
      }),
  },
  { what: 'a remedy', since: '2017-08-20', line: 'emul inspections', folder: () => copied('example') },
  { what: 'a review of an example', since: '2017-08-01', line: 'emul exemplars', folder: () => copied('example') },
  {
    what: 'an opinion without an answer',
    since: '2016-10-11',
    line: 'emul criteria opinions ca-nhan@1',
    folder() {
      const folder = copied('pages');
      const path = join(folder, 'criteria', 'ca-nhan.yaml');
      const sent =
        'status: consulting\nconsultation: {from: 2016-10-03, until: 2016-10-10, asked: [van-phong]}\n' +
        'opinions:\n  - {from: van-phong, date: 2016-10-05, text: Nặng}\n';
      writeFileSync(path, readFileSync(path, 'utf8').replace(/^status: issued\n(issued: .*\n)?/m, sent));
      return folder;
    },
  },
];

/** Days after it began to wait: at once, beyond every term that a screen could think of, years later. */
const DISTANCES = [0, 20, 46, 100, 400, 1500];

describe('what is open stays in the list until it is done', () => {
  test.each(OPENS)(
    '$what',
    async ({ since, line, folder }) => {
      const root = folder();
      for (const distance of DISTANCES) {
        const day = daysAfter(since, distance);
        const { out } = await emul(root, `today --today ${day}`);
        expect(`${out.replace(/\s+/g, ' ')} `, day).toMatch(new RegExp(`${line}(?: |\\.\\.)`));
      }
    },
    60_000,
  );

  test('or accepted', async () => {
    const accepted =
      'kind: accepted\naccepted:\n  - {id: missing-sheet, subject: cv-03, period: 2016-W40, reason: Nghỉ}\n';
    const { out } = await emul(missingSheet({ 'accepted.yaml': accepted }), 'today --today 11/11/2016');
    expect(out).not.toContain('emul status 2016-W40');
  });

  test('and a period with a sheet missing is never called complete', async () => {
    const folder = copied('example');
    const path = join(folder, 'scores', '2016', '2016-W50.yaml');
    expect((await emul(folder, 'today --today 2/1/2017')).out).toMatch(/Đã chấm đủ tháng 12\/2016/);
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^ {2}- member: cv-03\n(?: {4}.*\n)+/m, ''));
    const { out } = await emul(folder, 'today --today 2/1/2017');
    expect(out).not.toMatch(/Đã chấm đủ tháng 12/);
    expect(out).toMatch(/Tháng 12\/2016, 1 phiếu chưa đủ/);
  });
});
