import { describe, expect, test } from 'vitest';
import { classifiedIn, oneNumber, scoresOf } from './classified.ts';

const LEVELS = [['xuat-sac', 90], ['tot', 70], ['han-che', 50], ['chua']] as const;

/** Months of weeks and years of months by their mean alone, and these gates. */
const regulation = (gates: string) => `kind: regulation
id: quy-che
title: Quy chế
extends: kh43-2016
source: {document: 58/QĐ-BDT, date: 2016-09-30, force: own}
rollup:
${['month: {from: week', 'year: {from: month'].map((head) => `  ${head}, points: {method: mean}, levels: [{level: xuat-sac, when: [{points: {atLeast: 90}}]}, {level: tot, when: [{points: {atLeast: 70}}]}, {level: han-che, when: [{points: {atLeast: 50}}]}, {level: chua}]}`).join('\n')}
gates:
${gates}
`;

const organization = ({ units = HEADS, more = '' } = {}) => `kind: organization
units:
${units}
members:
  - {id: tp-01, name: Trần Quốc Hòa, assignments: [{unit: cs-dt, position: Trưởng phòng, from: 2016-01-01}]${more}}
  - {id: cv-03, name: Nguyễn Văn An, assignments: [{unit: cs-dt, position: Chuyên viên, from: 2016-01-01}]}
  - {id: cvp-01, name: Phạm Minh Tuấn, assignments: [{unit: van-phong, position: Chánh Văn phòng, from: 2016-01-01}]}
`;
const HEADS =
  '  - {id: cs-dt, name: Phòng CS, head: tp-01, deputies: [cv-03]}\n  - {id: van-phong, name: Văn phòng, head: cvp-01}';

interface Case {
  readonly gates: string;
  readonly units?: string;
  /** Keys of the member tp-01. */
  readonly more?: string;
  readonly unit?: number | null;
  readonly office?: number;
  readonly decision?: string;
  readonly period?: string;
}

/** October 2016, all people at 95, and units with the points that the case says. */
async function months({ gates, units, more, unit = 60, office = 95, decision, period = '2016-10' }: Case) {
  const week = { 'unit cs-dt': unit, 'unit van-phong': office, 'tp-01': 95, 'cv-03': 95, 'cvp-01': 95 };
  const weeks = ['2016-W40', '2016-W41', '2016-W42', '2016-W43'].map((id) => [id, week]);
  return classifiedIn(
    {
      'regulations/quy-che.yaml': regulation(gates),
      'organization.yaml': organization({ ...(units && { units }), ...(more && { more }) }),
      'criteria/ca-nhan.yaml': oneNumber(LEVELS),
      'criteria/tap-the.yaml': oneNumber(LEVELS, 'id: tap-the', 'unit'),
      ...scoresOf(Object.fromEntries(weeks)),
      ...(decision && { 'decisions/2016-10.yaml': decision }),
    },
    period,
  );
}

describe('head-not-above-unit', () => {
  const gates = '  - {id: head-not-above-unit, periods: [month], for: heads}';

  test('the head of a unit is no better than it; others are', async () => {
    const { told } = await months({ gates });
    expect(told('cs-dt', 'unit')).toBe('60 han-che');
    expect(told('tp-01')).toBe('95 xuat-sac → han-che head-not-above-unit');
    expect(told('cv-03')).toBe('95 xuat-sac');
    expect(told('cvp-01')).toBe('95 xuat-sac');
  });

  test('it never lifts', async () => {
    const { told } = await months({ gates, unit: 100 });
    expect(told('tp-01')).toBe('95 xuat-sac');
  });

  test('who is deputy or member where the rule says so', async () => {
    const deputies = await months({ gates: '  - {id: head-not-above-unit, periods: [month], for: [heads, deputies]}' });
    expect(deputies.told('cv-03')).toBe('95 xuat-sac → han-che head-not-above-unit');
    const members = await months({ gates: '  - {id: head-not-above-unit, periods: [month], for: members}' });
    expect(['tp-01', 'cv-03', 'cvp-01'].map((id) => members.told(id))).toEqual([
      '95 xuat-sac → han-che head-not-above-unit',
      '95 xuat-sac → han-che head-not-above-unit',
      '95 xuat-sac',
    ]);
  });

  test('a unit that is not rated holds nobody down, and is said', async () => {
    const { told } = await months({ gates, unit: null });
    expect(told('tp-01')).toBe('95 xuat-sac unit-not-rated');
  });

  test('the head is whoever is on the last day', async () => {
    const units = `  - {id: cs-dt, name: Phòng CS, heads: [{member: tp-01, to: 2016-10-30}, {member: cv-03, from: 2016-10-31}]}
  - {id: van-phong, name: Văn phòng}`;
    const { told } = await months({ gates, units });
    expect(told('tp-01')).toBe('95 xuat-sac');
    expect(told('cv-03')).toBe('95 xuat-sac → han-che head-not-above-unit');
  });

  test('of several units the worst', async () => {
    const units = '  - {id: cs-dt, name: Phòng CS, head: tp-01}\n  - {id: van-phong, name: Văn phòng, head: tp-01}';
    const { told } = await months({ gates, units, unit: 75, office: 40 });
    expect(told('tp-01')).toBe('95 xuat-sac → chua head-not-above-unit head-not-above-unit');
  });

  test('the unit’s level is the decided one', async () => {
    const decision =
      'kind: decision\nperiod: 2016-10\nheld: 2016-11-01\nresults: [{unit: cs-dt, level: tot, reason: Hội đồng xét}]\n';
    const { told } = await months({ gates, decision });
    expect(told('cs-dt', 'unit')).toBe('60 han-che → tot decision');
    expect(told('tp-01')).toBe('95 xuat-sac → tot head-not-above-unit');
  });

  test('on the kinds of period it names, and no other', async () => {
    const { told } = await months({ gates: gates.replace('month', 'year') });
    expect(told('tp-01')).toBe('95 xuat-sac');
  });
});

describe('weak-unit', () => {
  const gates = '  - {id: weak-unit, periods: [month], for: members, unit: {worseThan: tot}, level: tot}';

  test('those of a unit worse than the level stand at most there', async () => {
    const { told } = await months({ gates });
    expect(told('tp-01')).toBe('95 xuat-sac → tot weak-unit');
    expect(told('cv-03')).toBe('95 xuat-sac → tot weak-unit');
    expect(told('cvp-01')).toBe('95 xuat-sac');
  });

  test('a unit at the level is not worse than it', async () => {
    expect((await months({ gates, unit: 70 })).told('tp-01')).toBe('95 xuat-sac');
  });

  test('a unit that is not rated is not weak', async () => {
    expect((await months({ gates, unit: null })).told('cv-03')).toBe('95 xuat-sac unit-not-rated');
  });

  test('it says nothing of the unit itself', async () => {
    expect((await months({ gates, unit: 95 })).told('cs-dt', 'unit')).toBe('95 xuat-sac');
  });
});

describe('discipline', () => {
  const gates =
    '  - {id: reprimand, gate: discipline, periods: [month, year], forms: [khien-trach], level: han-che}\n  - {id: warning, gate: discipline, periods: [month, year], forms: [canh-cao], level: chua}';
  const disciplined = (discipline: string, period = '2016-10') =>
    months({ gates, more: `, discipline: [${discipline}]`, period });

  test.each([
    ['{form: khien-trach, date: 2016-10-01}', '95 xuat-sac → han-che reprimand'],
    ['{form: khien-trach, date: 2016-10-31}', '95 xuat-sac → han-che reprimand'],
    ['{form: khien-trach, date: 2016-09-30}', '95 xuat-sac'],
    ['{form: khien-trach, date: 2016-11-01}', '95 xuat-sac'],
    ['{form: canh-cao, date: 2016-10-05}', '95 xuat-sac → chua warning'],
    ['{form: cach-chuc, date: 2016-10-05}', '95 xuat-sac'],
    [
      '{form: canh-cao, date: 2016-10-05}, {form: khien-trach, date: 2016-10-06}',
      '95 xuat-sac → chua reprimand warning',
    ],
  ])('%s', async (discipline, expected) => {
    expect((await disciplined(discipline)).told('tp-01')).toBe(expected);
  });

  test('counted in one year, it bites there and nowhere else', async () => {
    const counted = '{form: khien-trach, date: 2017-02-01, countedIn: 2016}';
    expect((await disciplined(counted, '2016')).told('tp-01')).toBe('95 xuat-sac → han-che reprimand');
    const elsewhere = '{form: khien-trach, date: 2016-10-05, countedIn: 2017}';
    expect((await disciplined(elsewhere, '2016')).told('tp-01')).toBe('95 xuat-sac');
    expect((await disciplined(elsewhere)).told('tp-01')).toBe('95 xuat-sac');
  });
});

describe('long-absence', () => {
  const gates = '  - {id: long-absence, periods: [month], days: 10, level: han-che, except: [maternity]}';
  const away = (leave: string) => months({ gates, more: `, leave: [${leave}]` });

  test.each([
    ['ten days', '{kind: sick, from: 2016-10-08, to: 2016-10-17}', true],
    ['nine', '{kind: sick, from: 2016-10-08, to: 2016-10-16}', false],
    [
      'two leaves, each day once',
      '{kind: sick, from: 2016-10-08, to: 2016-10-14}, {kind: study, from: 2016-10-12, to: 2016-10-16}',
      false,
    ],
    [
      'two leaves that add up',
      '{kind: sick, from: 2016-10-08, to: 2016-10-12}, {kind: study, from: 2016-10-14, to: 2016-10-18}',
      true,
    ],
    ['only what lies inside', '{kind: study, from: 2016-09-01, to: 2016-10-09}', false],
    ['without an end', '{kind: study, from: 2016-10-22}', true],
    ['of a kind that does not count', '{kind: maternity, from: 2016-10-01, to: 2016-10-31}', false],
  ])('%s', async (_, leave, bites) => {
    const found = (await away(leave)).told('tp-01');
    expect(found).toBe(bites ? '95 xuat-sac → han-che long-absence' : '95 xuat-sac');
  });
});

describe('long-absence in months', () => {
  const gates = '  - {id: long-absence, periods: [year], months: 3, level: han-che, except: [maternity]}';

  test.each([
    ['three months to the day', '{kind: sick, from: 2016-07-31, to: 2016-10-30}', true],
    ['a day less', '{kind: sick, from: 2016-08-01, to: 2016-10-30}', false],
    [
      'two that touch',
      '{kind: sick, from: 2016-08-01, to: 2016-09-15}, {kind: other, from: 2016-09-16, to: 2016-10-31}',
      true,
    ],
    [
      'two a day apart',
      '{kind: sick, from: 2016-08-01, to: 2016-09-15}, {kind: other, from: 2016-09-17, to: 2016-11-15}',
      false,
    ],
    ['only what lies inside', '{kind: study, from: 2015-11-01, to: 2016-03-30}', false],
    [
      'one that does not count keeps others apart',
      '{kind: sick, from: 2016-08-01, to: 2016-09-15}, {kind: maternity, from: 2016-09-10, to: 2016-09-30}, {kind: sick, from: 2016-10-01, to: 2016-11-30}',
      false,
    ],
  ])('%s', async (_, leave, bites) => {
    const { told } = await months({ gates, more: `, leave: [${leave}]`, period: '2016' });
    expect(told('tp-01')).toBe(bites ? '95 xuat-sac → han-che long-absence' : '95 xuat-sac');
  });
});

test('the worst of every cap that bites, whatever their order; a decision goes no higher', async () => {
  const all = [
    '  - {id: weak-unit, periods: [month], for: members, unit: {worseThan: tot}, level: tot}',
    '  - {id: head-not-above-unit, periods: [month], for: heads}',
  ];
  const decision =
    'kind: decision\nperiod: 2016-10\nheld: 2016-11-01\nresults: [{member: tp-01, level: xuat-sac, reason: Hội đồng xét}]\n';
  for (const gates of [all, all.toReversed()]) {
    const { told } = await months({ gates: gates.join('\n'), decision });
    expect(told('tp-01')).toContain('95 xuat-sac → han-che');
    expect(told('cv-03')).toBe('95 xuat-sac → tot weak-unit');
  }
});

test('who is not rated stays so, whatever gates and decisions say', async () => {
  const decision =
    'kind: decision\nperiod: 2016-10\nheld: 2016-11-01\nresults: [{unit: cs-dt, level: tot, reason: Hội đồng xét}]\n';
  const { told } = await months({
    gates: '  - {id: head-not-above-unit, periods: [month], for: heads}',
    unit: null,
    decision,
  });
  expect(told('cs-dt', 'unit')).toContain('not rated');
});
