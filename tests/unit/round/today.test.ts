import { expect, test } from 'vitest';
import { copied, emul, textOf } from '../entry/office.ts';

/** What `emul` alone prints on a day, without its line breaks. */
const onThe = async (day: string, folder: string) =>
  (await emul(folder, `--today ${day} today`)).out.replace(/\s+/g, ' ');

test('the first of the weeks without a scores file is named, by a line that opens it and not another', async () => {
  const folder = copied('pages');
  expect(await onThe('28/10/2016', folder)).toMatch(/Chưa có tệp điểm 3 tuần, từ tuần 41 .*emul week 2016-W41/);
  await emul(folder, 'open 2016-W41');
  expect(await onThe('28/10/2016', folder)).toMatch(
    /Chưa có tệp điểm 2 tuần, từ tuần 42 .*emul week 2016-W42..2016-W43/,
  );
});

test('an office that stopped long ago is asked for every week since, until its calendar ends', async () => {
  const folder = copied('pages');
  expect(await onThe('25/11/2026', folder)).toMatch(/Chưa có tệp điểm \d{3} tuần, từ tuần 41 .*emul week 2016-W41/);
});

test('weeks and months without a file are counted apart where the base changed', async () => {
  const regulation = textOf(copied('pages'), 'regulations/quy-che.yaml');
  const folder = copied('pages', {
    'emul.yaml': textOf(copied('pages'), 'emul.yaml').replace(
      /^regulation:.*$/m,
      'regulation: [{use: quy-che}, {use: theo-thang, from: 2016-12-01}]',
    ),
    'regulations/theo-thang.yaml': regulation
      .replace('id: quy-che', 'id: theo-thang')
      .replace('base: week', 'base: month'),
  });
  const said = await onThe('20/2/2017', folder);
  expect(said).toMatch(/Chưa có tệp điểm 7 tuần, từ tuần 41 .*emul week 2016-W41/);
  expect(said).toMatch(/Chưa có tệp điểm 3 tháng, từ tháng 12\/2016 .*emul week 2016-12/);
});

test('errors in what accompanies the scores are counted, the newest week being sound', async () => {
  const folder = copied('pages', { 'decisions/2016-10.yaml': 'kind: decision\nperiod: 2016-10\nheld: mai\n' });
  const { out } = await emul(folder, 'check');
  const [, count] = /: (\d+) lỗi/.exec(out) ?? [];
  expect(count).toBeDefined();
  expect(await onThe('11/10/2016', folder)).toMatch(new RegExp(`Sổ còn ${count} lỗi phải sửa emul check`));
});

test.each(['7/10/2016', '30/6/2017', '25/11/2026'])(
  'no error is told on %s of an example that has none',
  async (day) => {
    expect(await onThe(day, copied('example'))).not.toContain('lỗi phải sửa');
  },
);

const AWARD = (granted: string, number: string) =>
  `kind: decision\nperiod: 2017-H1\naward: giay-khen\nheld: 2017-07-05\ndecision: ${number}\nsigned: 2017-07-06\n` +
  `results:\n  - {member: cv-03, granted: ${granted}}\n`;

test('a decision begun is asked for until everybody is decided on, it is signed and the award is in the records', async () => {
  const path = 'decisions/2017-H1.giay-khen.yaml';
  const open = await onThe('10/7/2017', copied('example', { [path]: AWARD('…', '…') }));
  expect(open).toContain('emul decide 2017-H1 --award giay-khen --enter');
  const unsigned = await onThe('10/7/2017', copied('example', { [path]: AWARD('true', '…') }));
  expect(unsigned).toContain('emul report decision 2017-H1');
  expect(unsigned).not.toContain('--enter');
  const folder = copied('example', { [path]: AWARD('true', '40/QĐ-BDT') });
  const signed = await onThe('10/7/2017', folder);
  expect(signed).toContain('emul awards record 2017-H1.giay-khen');
  expect((await emul(folder, 'awards record 2017-H1.giay-khen')).code).toBe(0);
  expect(await onThe('10/7/2017', folder)).not.toMatch(/(?:giay-khen |2017-H1\.giay-khen)/);
});

test('once a plan is under way, a year without any registrations is told', async () => {
  const plan = 'kind: plan\nid: a\ntitle: A\nfrom: 2016-10-03\nto: 2016-12-31\ngoals: [B]\n';
  expect(await onThe('11/10/2016', copied('pages', { 'plans/a.yaml': plan }))).toContain(
    'emul form export registrations 2016',
  );
  expect(await onThe('11/10/2016', copied('pages'))).not.toContain('registrations');
});

test('the first of the authors of a practice begins a cell, the others stand inside it', async () => {
  const { out } = await emul(copied('example'), 'practices --as-of 30/6/2017');
  expect(out).toMatch(/Bà Đàng/);
  expect(out).toMatch(/ông Trần/);
});
