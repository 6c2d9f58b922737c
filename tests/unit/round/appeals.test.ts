import { describe, expect, test } from 'vitest';
import { copied, emul, textOf } from '../entry/office.ts';

const TERMS = (said: string) => `${textOf(copied('pages'), 'regulations/quy-che.yaml')}appeals: ${said}\n`;

const APPEALS = (...items: readonly string[]) =>
  `kind: appeal\nappeals:\n${items.map((item) => `  - {${item}}\n`).join('')}`;

const KN = (id: string, more = '', received = '2017-01-12') =>
  `id: ${id}, nature: petition, from: {member: cv-03}, about: {period: 2016-H2}, received: ${received}, asks: A${more}`;

const listed = async (files: Readonly<Record<string, string>>, day = '2017-01-20') => {
  const { out } = await emul(copied('pages', files), `appeals list --as-of ${day} --json`);
  return JSON.parse(out) as {
    appeals: readonly { id: string; due: string | null; days: number | null; isOpen: boolean }[];
  };
};

describe('the day of an answer', () => {
  test.each([
    ['{answer: {days: 10}}', '', '2017-01-22'],
    ['{answer: {days: 10}, from: notified}', ', notified: 2017-01-10', '2017-01-20'],
    ['{answer: {days: 10}, from: notified}', '', null],
    ['{answer: {workdays: 10}}', '', '2017-01-26'],
    ['{answer: {workdays: 10}}', ', due: 2017-01-15', '2017-01-15'],
    ['{within: {days: 5}}', '', null],
  ])('by %s of one with %s', async (terms, more, due) => {
    const files = { 'regulations/quy-che.yaml': TERMS(terms), 'appeals/2016-H2.yaml': APPEALS(KN('kn-1', more)) };
    expect((await listed(files)).appeals).toMatchObject([{ due, isOpen: true }]);
  });

  test('a complaint has none by the regulation: its own law settles it', async () => {
    const complaint = KN('kn-1').replace('petition', 'complaint');
    const files = {
      'regulations/quy-che.yaml': TERMS('{answer: {days: 10}}'),
      'appeals/2016-H2.yaml': APPEALS(complaint),
    };
    expect((await listed(files)).appeals).toMatchObject([{ due: null, days: null, isOpen: true }]);
  });
});

test('open ones come first, the nearest due first, then those without a day, then the answered; one that came later is not there yet', async () => {
  const files = {
    'appeals/2016-H2.yaml': APPEALS(
      KN('tra-loi', ', due: 2017-01-18, answer: {date: 2017-01-19, outcome: kept}'),
      KN('khong-han'),
      KN('xa', ', due: 2017-02-03'),
      KN('qua-han', ', due: 2017-01-18'),
      KN('tra-loi-sau', ', due: 2017-01-25, answer: {date: 2017-01-24, outcome: kept}'),
      KN('den-sau', '', '2017-01-21'),
    ),
  };
  const { appeals } = await listed(files);
  expect(appeals.map(({ id, days, isOpen }) => [id, days, isOpen])).toEqual([
    ['qua-han', -2, true],
    ['tra-loi-sau', 5, true],
    ['xa', 14, true],
    ['khong-han', null, true],
    ['tra-loi', 1, false],
  ]);
});

test('what is open waits in `emul` until it is answered', async () => {
  const open = copied('pages', {
    'appeals/2016-H2.yaml': APPEALS(KN('a', ', due: 2017-01-18'), KN('b', ', due: 2017-02-03')),
  });
  const said = (await emul(open, '--today 20/1/2017 today')).out.replace(/\s+/g, ' ');
  expect(said).toMatch(/Kiến nghị chưa trả lời: 1 quá hạn, 1 khác, hạn .*emul appeals gần nhất 03\/02\/2017/);
  expect(JSON.parse((await emul(open, '--today 20/1/2017 today --json')).out).wants).toContainEqual({
    kind: 'appeals',
    late: 1,
    open: 1,
    due: '2017-02-03',
  });
  const answered = copied('pages', {
    'appeals/2016-H2.yaml': APPEALS(KN('a', ', answer: {date: 2017-01-19, outcome: withdrawn}')),
  });
  expect((await emul(answered, '--today 20/1/2017 today')).out).not.toContain('Kiến nghị');
});

test('the day on which somebody signed for the notice counts for petitions that do not say it, and for nobody else’s', async () => {
  const terms = { 'regulations/quy-che.yaml': TERMS('{within: {workdays: 3}, answer: {days: 10}, from: notified}') };
  const folder = copied('pages', { ...terms, 'appeals/2016-H2.yaml': APPEALS(KN('kn-1')) });
  const line = 'appeals notified 2016-H2 --date 10/1/2017 --subject';
  expect((await emul(folder, `${line} cv-03`)).code).toBe(0);
  expect(textOf(folder, 'appeals/2016-H2.yaml')).toContain('- {member: cv-03, name: Nguyễn Văn An, date: 2017-01-10}');
  const { out } = await emul(folder, 'appeals list --as-of 2017-01-20 --json');
  expect(JSON.parse(out).appeals).toMatchObject([{ due: '2017-01-20' }]);
  expect((await emul(folder, `${line} cv-03`.replace('10/1', '11/1'))).err).toContain('đã ghi ký nhận ngày 10/01/2017');
  expect((await emul(folder, `${line} all`)).code).toBe(0);
  expect(textOf(folder, 'appeals/2016-H2.yaml').match(/member: cv-03, name/g)).toHaveLength(1);
  expect((await emul(folder, 'check appeals')).code).toBe(0);
});
