import { expect, test } from 'vitest';
import { copied, textOf } from '../entry/office.ts';
import { EXAMPLE, emul } from '../reports/office.ts';

const NOTE = /Lưu ý: tính ra có (\d+) ở mức Xuất sắc[^,]*, mà tỷ lệ chỉ cho (\d+); Hội đồng chưa quyết định mức/;

/** What the list of half a year says where so large a share may stand at the best level. */
async function listed(share: string, files: Readonly<Record<string, string>> = {}, flag = ''): Promise<string> {
  const path = 'regulations/bdt-2016.yaml';
  const regulation = textOf(EXAMPLE, path).replace('atMost: 0.20', `atMost: ${share}`);
  return (await emul(copied('example', { ...files, [path]: regulation }), `candidates 2016-H2${flag}`, 400)).out;
}

test('before the Council decides on levels the list says how many the quota lets through', async () => {
  const [, count, limit] = NOTE.exec(await listed('0.01')) ?? [];
  expect([Number(count) > 0, limit]).toEqual([true, '0']);
  expect(levelQuotasIn(await listed('0.01', {}, ' --json'))).toContainEqual(
    expect.objectContaining({ level: 'xuat-sac', limit: 0, count: Number(count), scope: expect.any(String) }),
  );
});

function levelQuotasIn(json: string): unknown[] {
  const { awards } = JSON.parse(json) as { awards: { levelQuotas: unknown[] }[] };
  return awards.flatMap(({ levelQuotas }) => levelQuotas);
}

test('the decision file on such an award says so in its head', async () => {
  const path = 'regulations/bdt-2016.yaml';
  const regulation = textOf(EXAMPLE, path).replace('atMost: 0.20', 'atMost: 0.01');
  const folder = copied('example', { [path]: regulation });
  const draft = (await emul(folder, 'decide 2016-H2 --award giay-khen --dry-run', 400)).out;
  expect(draft).toMatch(new RegExp(`^# ${NOTE.source}`, 'm'));
});

test('a quota that is not exceeded, and levels that are decided, need no word', async () => {
  expect(await listed('0.99')).not.toMatch(/Lưu ý: tính ra có/);
  expect(levelQuotasIn(await listed('0.99', {}, ' --json'))).toEqual([]);
  const decision = `kind: decision
period: 2016-H2
held: 2017-01-06
present: [tb, ptb-1, cvp, tp-csdt, tp-khth, ctt]
ballots: {kind: secret, issued: 6, returned: 6, invalid: 0}
results: [{member: cv-03, level: tot, reason: Hội đồng cân nhắc, votes: {for: 6, against: 0, of: 6}}]
`;
  expect(await listed('0.01', { 'decisions/2016-H2.yaml': decision })).not.toMatch(/Lưu ý: tính ra có/);
  expect(levelQuotasIn(await listed('0.01', { 'decisions/2016-H2.yaml': decision }, ' --json'))).toEqual([]);
});

test('an award that asks for another one rests on the level of that, and a paper shows no line to type', async () => {
  const path = 'regulations/bdt-2016.yaml';
  const other = `
  - id: thu-khen
    name: Thư khen
    form: commendation
    periods: [half-year]
    decides: {who: head, name: Trưởng ban}
    when: [{qualifies: {award: giay-khen}}]
examples:`;
  const regulation = textOf(EXAMPLE, path).replace('atMost: 0.20', 'atMost: 0.01').replace('\nexamples:', other);
  const folder = copied('example', { [path]: regulation });
  const { out } = await emul(folder, 'candidates 2016-H2 --award thu-khen', 400);
  expect(out).toMatch(NOTE);
  expect(out).toContain('(emul decide 2016-H2)');
  const paper = (await emul(folder, 'report candidates 2016-H2', 400)).out;
  expect(paper).toMatch(NOTE);
  expect(paper).not.toContain('emul decide');
});
