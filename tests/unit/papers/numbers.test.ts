import { describe, expect, it } from 'vitest';
import { emul, office } from '../reports/office.ts';

const DECISION = (period: string, rest: string) =>
  `kind: decision\nperiod: ${period}\nheld: 2016-11-04\n${rest}results: [{member: tp-01, ${period.includes('award') ? 'granted: true, ' : 'level: tot, '}reason: đủ điều kiện, votes: {for: 3, against: 0, of: 3}}]\n`;
const SHA = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const register = (...papers: readonly string[]) =>
  `kind: issued\npapers:\n${papers.map((one) => `  - {${one}, is: to-sign, file: x.docx, sha256: ${SHA}}\n`).join('')}`;
const DECIDED = 'document: decision, period: 2016-10';

const REGULATION = `kind: regulation
id: quy-che
title: Quy chế
source: {document: 58/QĐ-BDT, date: 2016-09-30, force: own}
base: week
levels: [{id: xuat-sac, name: Xuất sắc}, {id: tot, name: Tốt}, {id: han-che, name: Còn hạn chế}, {id: chua, name: Chưa hoàn thành}]
rollup: {month: {from: week, points: {method: mean}, levels: [{level: xuat-sac, when: [{points: {atLeast: 90}}]}, {level: tot}]}}
awards: [{id: giay-khen, name: Giấy khen, form: commendation, periods: [month], decides: {who: head, name: Trưởng ban}, when: [{level: {atLeast: tot}}]}]
`;

const paper = async (line: string, files: Readonly<Record<string, string>>) =>
  (await emul(office({ 'regulations/quy-che.yaml': REGULATION, ...files }), `report ${line}`, 200)).out;

describe('the number of a paper', () => {
  it('is that which `decide --decision` wrote, in its head and annex, and it is a draft no more', async () => {
    const files = { 'decisions/2016-10.yaml': DECISION('2016-10', 'decision: 7/QĐ-BDT\nsigned: 2016-11-10\n') };
    const out = await paper('decision 2016-10', files);
    expect(out).toContain('Số: 07/QĐ-BDT');
    expect(out).toContain('ngày 10 tháng 11 năm 2016');
    expect(out).toMatch(/Kèm theo Quyết định số 7\/QĐ-BDT ngày 10\/11\/2016/);
    expect(out).not.toContain('DỰ THẢO\n');
  });

  it('is that of the register, with the symbol it has there', async () => {
    const files = { 'papers/issued.yaml': register(`number: 72/QĐ-UBND, date: 2016-11-10, ${DECIDED}`) };
    expect(await paper('decision 2016-10', files)).toContain('Số: 72/QĐ-UBND');
  });

  it('is nobody’s where two decisions of the head have two', async () => {
    const files = {
      'decisions/2016-10.yaml': DECISION('2016-10', 'decision: 72/QĐ-BDT\nsigned: 2016-11-10\n'),
      'decisions/2016-10.giay-khen.yaml': DECISION('2016-10\naward: giay-khen', 'decision: 73/QĐ-BDT\n'),
    };
    const { out, host } = await emul(
      office({ 'regulations/quy-che.yaml': REGULATION, ...files }),
      'report decision 2016-10',
      200,
    );
    expect(out).toMatch(/Số: …[^7\n]*\/QĐ-BDT/);
    expect(host.stderr()).not.toContain('numbers-differ');
  });

  it('in a fill may have its symbol with it', async () => {
    const fill = 'kind: fill\ndocument: briefing\nperiod: 2016-W40\nnumber: 12/TB-BDT\ndate: 2016-10-07\n';
    const out = await paper('briefing 40', { 'papers/2016-W40.briefing.yaml': fill });
    expect(out).toContain('Số: 12/TB-BDT');
  });

  it('is told where two places say two, and the register goes before', async () => {
    const files = {
      'decisions/2016-10.yaml': DECISION('2016-10', 'decision: 72/QĐ-BDT\nsigned: 2016-11-10\n'),
      'papers/issued.yaml': register(`number: 71/QĐ-BDT, date: 2016-11-10, ${DECIDED}`),
    };
    const { out, host, code } = await emul(
      office({ 'regulations/quy-che.yaml': REGULATION, ...files }),
      'report decision 2016-10',
      200,
    );
    expect(out).toContain('Số: 71/QĐ-BDT');
    expect(host.stderr()).toMatch(/numbers-differ.*số 72\/QĐ-BDT.*papers\/issued\.yaml:3.*số 71\/QĐ-BDT/);
    expect(code).toBe(1);
  });
});

describe('a decision whose number stands in the register alone', () => {
  it('goes into the records of awards with it', async () => {
    const files = {
      'regulations/quy-che.yaml': REGULATION,
      'decisions/2016-10.giay-khen.yaml': DECISION('2016-10\naward: giay-khen', ''),
      'papers/issued.yaml': register(`number: 72/QĐ-BDT, date: 2016-11-10, ${DECIDED}`),
    };
    const { out } = await emul(office(files), 'awards record 2016-10.giay-khen --dry-run', 200);
    expect(out).toMatch(/decision: 72\/QĐ-BDT[\s\S]*date: 2016-11-10/);
  });
});

it('a decision gets its number after its period is closed, and prints it', async () => {
  const decision = DECISION('2016-10', '');
  const folder = office({ 'regulations/quy-che.yaml': REGULATION, 'decisions/2016-10.yaml': decision });
  expect((await emul(folder, 'close 2016-10 -q')).code).toBe(0);
  expect((await emul(folder, 'decide 2016-10 --decision 72/QĐ-BDT --date 10/11/2016')).code).toBe(0);
  const { out, host } = await emul(folder, 'report decision 2016-10', 200);
  expect(out).toContain('Số: 72/QĐ-BDT');
  expect(host.stderr()).not.toContain('changed-after-close');
  expect((await emul(folder, 'check decisions')).out).not.toContain('changed-after-close');
});
