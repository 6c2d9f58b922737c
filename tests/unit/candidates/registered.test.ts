import { expect, test } from 'vitest';
import { registrationsOf } from '../../../src/answers/registrations.ts';
import { periodOf } from '../../../src/calendar/index.ts';
import type { About } from '../../../src/candidates/conditions/condition-kind.ts';
import { awaitedBy } from '../../../src/candidates/conditions/index.ts';
import { registered } from '../../../src/candidates/conditions/registered.ts';
import { service } from '../../../src/candidates/conditions/service.ts';
import type { Evidence } from '../../../src/candidates/evidence.ts';
import { checks } from '../../../src/checks/index.ts';
import { awardCycle } from '../../../src/checks/regulation/award-cycle.ts';
import type { AwardCondition } from '../../../src/model/award.ts';
import { circleOf, inOrderOfWork } from '../../../src/model/award-order.ts';
import { rulesOf } from '../../../src/model/rules.ts';
import { subjectOfPeriod } from '../../../src/scoring/rollup/subjects.ts';
import { officeWith } from '../scoring/office.ts';

const AWARDS = `awards:
  - {id: ldtt, name: LĐTT, form: title, kind: member, periods: [year], when: [{registered: {for: [ldtt, cstd]}}]}
  - {id: cstd, name: CSTĐ, form: title, kind: member, periods: [year], when: [{held: {award: cstd, years: 2}}]}
`;
const REGULATION = `kind: regulation
id: quy-che
title: Quy chế
levels: [{id: tot, name: Tốt}, {id: chua, name: Chưa}]
${AWARDS}`;

const year = periodOf('2017');
const ABOUT = { kind: 'member', id: 'cv-03', result: undefined } as unknown as About;

async function evidenceOf(files: Readonly<Record<string, string>>) {
  const workspace = await officeWith({ 'regulations/quy-che.yaml': REGULATION, ...files });
  const regulation = workspace.ownRegulations[0];
  if (!year || !regulation) throw new Error('no year');
  const rules = rulesOf(regulation, workspace.regulations);
  const names = { awardName: (id: string) => id };
  const { organization, registrations, unsound } = workspace;
  const evidence = { period: year, lastDay: '2017-12-31', names, organization, registrations, unsound };
  return { workspace, rules, evidence: evidence as unknown as Evidence };
}

async function verdictOf(...lines: string[]): Promise<string> {
  const entries = lines.map((one) => `  - {member: cv-03, ${one}}\n`).join('');
  const text = `kind: registrations\nperiod: 2017\ndeadline: 2017-02-15\nentries:\n${entries}`;
  const { rules, evidence } = await evidenceOf({ 'registrations/2017.yaml': text });
  const [condition] = rules.awards.find(({ id }) => id.value === 'ldtt')?.when ?? [];
  return registered.finding(condition as AwardCondition, ABOUT, evidence).verdict;
}

test.each([
  [['date: 2017-02-01, titles: [ldtt]'], 'met'],
  [['date: 2017-02-20, titles: [ldtt]'], 'unknown'],
  [['titles: [ldtt]'], 'unknown'],
  [['date: …, titles: [ldtt]'], 'unknown'],
  [['date: 2017-02-20, titles: [ldtt]', 'date: 2017-02-01, titles: [cstd]'], 'met'],
  [['date: 2017-02-01, titles: [cstd]', 'date: 2017-02-20, titles: [ldtt]'], 'met'],
  [['date: 2017-02-20, titles: [ldtt]', 'date: 2017-02-01, titles: [ldtt]'], 'met'],
  [['date: 2017-02-01, withdrawn: 2017-02-05, titles: [ldtt]'], 'unmet'],
  [['date: 2017-02-01, withdrawn: 2017-02-05, titles: [ldtt]', 'date: 2017-02-10, titles: [ldtt]'], 'met'],
  [['date: 2017-02-10, titles: [ldtt]', 'date: 2017-02-01, withdrawn: 2017-02-05, titles: [ldtt]'], 'met'],
  [['date: 2017-02-01, withdrawn: 2017-02-05, titles: [ldtt]', 'date: 2017-02-20, titles: [ldtt]'], 'unknown'],
  [['date: 2017-02-01, titles: [ldtt]', 'date: 2017-02-03, withdrawn: 2017-02-05, titles: [ldtt]'], 'unmet'],
  [['date: 2017-02-01, withdrawn: 2017-02-05, titles: [ldtt]', 'date: 2017-02-01, titles: [cstd]'], 'met'],
] as const)('registered as %j is %s', async (lines, verdict) => {
  expect(await verdictOf(...lines)).toBe(verdict);
});

test.each([
  [['date: 2017-02-01, withdrawn: 2017-02-05, titles: [ldtt]', 'date: 2017-02-10, titles: [ldtt]'], 0],
  [['date: 2017-02-01, titles: [ldtt]', 'date: 2017-02-01, titles: [ldtt]'], 1],
  [['date: 2017-02-01, titles: [ldtt]', 'titles: [ldtt]'], 1],
] as const)('of lines %j that days tell apart none is too many', async (lines, count) => {
  const entries = lines.map((one) => `  - {member: cv-03, ${one}}\n`).join('');
  const text = `kind: registrations\nperiod: 2017\nentries:\n${entries}`;
  const { workspace } = await evidenceOf({ 'registrations/2017.yaml': text });
  const found = checks.filter(({ id }) => id === 'registered-twice').flatMap((one) => one.inWorkspace(workspace));
  expect(found).toHaveLength(count);
});

test('who held the very award in earlier years waits for nobody; this year included is a circle', async () => {
  const { rules } = await evidenceOf({});
  expect(inOrderOfWork(rules.awards, awaitedBy).map(({ id }) => id.value)).toEqual(['ldtt', 'cstd']);
  const circle = REGULATION.replace('years: 2}', 'years: 2, through: this}');
  const other = (await evidenceOf({ 'regulations/quy-che.yaml': circle })).rules.awards;
  const [, cstd] = other;
  expect(cstd && circleOf(cstd, other, awaitedBy)).toHaveLength(2);
});

const organization = (assignments: string) => `kind: organization
units: [{id: p1, name: Phòng Một}, {id: p2, name: Phòng Hai}]
members: [{id: cv-03, name: Nguyễn Văn An, assignments: [${assignments}]}]
`;

test.each([
  ['{unit: p1}', 'met'],
  ['{unit: p1, to: 2017-06-30}, {unit: p2, from: 2017-07-01}', 'met'],
  ['{unit: p1, from: 2017-07-01}', 'unknown'],
  ['{unit: p1, from: 2015-07-01}', 'met'],
])('service of %s is %s', async (assignments, verdict) => {
  const { evidence } = await evidenceOf({ 'organization.yaml': organization(assignments) });
  const { rules } = await evidenceOf({
    'regulations/quy-che.yaml': REGULATION.replace('{registered: {for: [ldtt, cstd]}}', '{service: {months: 10}}'),
  });
  const [condition] = rules.awards[0]?.when ?? [];
  expect(service.finding(condition as AwardCondition, ABOUT, evidence).verdict).toBe(verdict);
});

test.each([
  [
    '{unit: p1, to: 2017-03-31}, {unit: p2, from: 2017-04-01, to: 2017-06-30}, {unit: p1, from: 2017-07-01}',
    'p1 p2 p1',
  ],
  ['{unit: p1, to: 2017-03-31}, {unit: p1, position: Phó, from: 2017-04-01}', 'p1'],
  ['{unit: p2, from: 2017-04-01}, {unit: p1, to: 2017-03-31}', 'p1 p2'],
])('stays of %s are %s', async (assignments, units) => {
  const { evidence } = await evidenceOf({ 'organization.yaml': organization(assignments) });
  const base = { kind: 'member', id: 'cv-03', name: 'Nguyễn Văn An', unit: 'p1', units: ['p1'] } as const;
  if (!year) throw new Error('no year');
  expect(subjectOfPeriod(base, year, '2017-12-31', evidence.organization).units.join(' ')).toBe(units);
});

test('status shows all titles that stand, of whichever line', async () => {
  const entries = [
    'date: 2017-02-01, withdrawn: 2017-02-05, titles: [ldtt]',
    'date: 2017-02-10, titles: [ldtt], targets: [Hai]',
    'date: 2017-02-20, titles: [cstd], targets: [Ba]',
  ];
  const lines = entries.map((one) => `  - {member: cv-03, ${one}}\n`).join('');
  const text = `kind: registrations\nperiod: 2017\ndeadline: 2017-02-15\nentries:\n${lines}`;
  const { workspace } = await evidenceOf({ 'registrations/2017.yaml': text });
  const shown = (day: string) => {
    const row = registrationsOf('2017', day, workspace, []).rows.find(({ id }) => id === 'cv-03');
    const said = (all: readonly { readonly value: string }[] = []) => all.map(({ value }) => value).join(' ');
    return [row?.state, said(row?.registration?.titles), said(row?.registration?.targets)];
  };
  expect(shown('2017-03-01')).toEqual(['registered', 'ldtt cstd', 'Hai Ba']);
  expect(shown('2017-02-12')).toEqual(['registered', 'ldtt', 'Hai']);
  expect(shown('2017-02-07')).toEqual(['withdrawn', 'ldtt', '']);
  expect(shown('2017-01-15')[0]).toBe('missing');
});

test('an award that asks for itself in the very year is told how the years before are asked for', async () => {
  const own = REGULATION.replace('years: 2}', 'years: 2, through: this}');
  const workspace = await officeWith({ 'regulations/quy-che.yaml': own });
  const [found] = [...(awardCycle.inWorkspace?.(workspace) ?? [])];
  expect([found?.message('vi'), found?.help?.('vi')]).toEqual([
    expect.stringContaining('“cstd” hỏi kết quả của chính nó trong kỳ đang xét'),
    expect.stringContaining('held của chính nó chỉ hỏi được các năm trước: ghi through: last'),
  ]);
});
