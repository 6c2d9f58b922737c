import { describe, expect, test } from 'vitest';
import { Exact } from '../../../src/base/exact.ts';
import { isEnough, votingRuleFrom } from '../../../src/model/ballot.ts';
import { councilOn, seatedIn } from '../../../src/model/council.ts';
import { awardDecision, levelDecision } from '../../../src/model/decision.ts';
import { isBy, reaches } from '../../../src/model/practice.ts';
import { isLate, registrationsOf } from '../../../src/model/registration.ts';
import { rulesOf } from '../../../src/model/rules.ts';
import { regulationOf } from '../regulations/shipped.ts';
import { officeWith } from '../scoring/office.ts';

describe('registrations', () => {
  const FILE = `kind: registrations
period: 2017
deadline: 2017-02-15
entries:
  - {member: cv-03, date: 2017-02-15, titles: [ldtt, cstdcs]}
  - {member: cv-07, date: 2017-02-16, titles: [ldtt]}
  - {member: cv-09, date: …, titles: [ldtt]}
  - {unit: cs-dt, titles: [tap-the-ldtt]}
  - {member: cv-01, unit: cs-dt, titles: [ldtt]}
`;
  test('are found by subject, title and year; the last day is still in time', async () => {
    const { registrations } = await officeWith({ 'registrations/2017.yaml': FILE });
    const files = (period: string) => registrations.filter((one) => one.period.value === period);
    const of = (id: string, title: string, period = '2017') =>
      registrationsOf({ kind: 'member', id }, title, files(period))[0];
    const late = (id: string) => {
      const found = of(id, 'ldtt');
      return found && isLate(found.registration, found.file);
    };
    expect([late('cv-03'), late('cv-07'), late('cv-09'), late('cv-01')]).toEqual([false, true, false, undefined]);
    expect(of('cv-07', 'cstdcs')).toBeUndefined();
    expect(of('cv-03', 'ldtt', '2016')).toBeUndefined();
    expect(registrationsOf({ kind: 'unit', id: 'cs-dt' }, 'tap-the-ldtt', files('2017'))).toHaveLength(1);
  });
});

describe('practices', () => {
  test('a bare author is a member, a wide scope holds in a narrow one', async () => {
    const text = `kind: practice
id: so
title: Sổ
authors: [cv-03, {unit: cs-dt, share: 0.4}]
recognised: {date: 2016-12-14, decision: …, scope: province}
`;
    const [practice] = (await officeWith({ 'practices/so.yaml': text })).practices;
    if (!practice) throw new Error('no practice');
    expect([
      isBy('member', 'cv-03', practice),
      isBy('unit', 'cs-dt', practice),
      isBy('unit', 'cv-03', practice),
    ]).toEqual([true, true, false]);
    expect(practice.sort).toBe('initiative');
    expect(practice.recognised?.decision).toBeUndefined();
    expect([reaches('province', 'agency'), reaches('province', 'province'), reaches('province', 'nation')]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('the Council', () => {
  test('is the one that sat on the day; who holds two seats sits once', async () => {
    const text = `kind: organization
units: [{id: cs-dt, name: Phòng Chính sách}]
council:
  - {from: 2016-09-30, to: 2018-12-31, chair: tb, secretary: cvp, members: [cvp, tp]}
  - {from: 2019-01-01, decision: 3/QĐ, chair: cvp}
members: []
`;
    const { organization } = await officeWith({ 'organization.yaml': text });
    const seated = (day: string) => {
      const council = councilOn(day, organization.councils);
      return council && seatedIn(council);
    };
    expect(seated('2016-09-29')).toBeUndefined();
    expect(seated('2018-12-31')).toEqual(['tb', 'cvp', 'tp']);
    expect(seated('2019-01-01')).toEqual(['cvp']);
  });
});

describe('voting rules', () => {
  const enough = async (rule: string, inFavour: number, of: number) => {
    const { node } = await regulationOf(`kind: regulation\nid: a\ntitle: A\nvotes: ${rule}\n`);
    const voting = votingRuleFrom(node.get('votes'));
    return voting && isEnough(Exact.whole(inFavour), Exact.whole(of), voting);
  };

  test('at least takes the boundary, above does not, both exactly', async () => {
    expect(await enough('{base: all, atLeast: 0.9}', 9, 10)).toBe(true);
    expect(await enough('{base: all, atLeast: 2/3}', 4, 6)).toBe(true);
    expect(await enough('{base: all, atLeast: 0.67}', 4, 6)).toBe(false);
    expect(await enough('{base: all, above: 0.5}', 3, 6)).toBe(false);
    expect(await enough('{base: all, above: 0.5}', 4, 6)).toBe(true);
    expect(await enough('{base: all, atLeast: 0.5}', 0, 0)).toBe(false);
  });

  test('the nearest regulation that says one decides', async () => {
    const below = await regulationOf('kind: regulation\nid: goc\ntitle: G\nvotes: {base: all, atLeast: 0.9}\n');
    const silent = await regulationOf('kind: regulation\nid: a\ntitle: A\nextends: goc\n');
    const own = await regulationOf(
      'kind: regulation\nid: b\ntitle: B\nextends: goc\nvotes: {base: cast, above: 0.5, ownCase: votes}\n',
    );
    const all = new Map([below, silent, own].map((one) => [one.id.value, one]));
    expect(rulesOf(silent, all).voting).toMatchObject({ base: { value: 'all' }, votesOnOwnCase: false });
    expect(rulesOf(own, all).voting).toMatchObject({ base: { value: 'cast' }, votesOnOwnCase: true });
  });
});

describe('decisions', () => {
  const DECISION = `kind: decision
period: 2016
award: giay-khen
held: 2017-01-06
present: [tb, cvp]
ballots: {kind: secret, issued: 2, returned: …}
results:
  - {member: cv-03, granted: true, votes: {for: 2, against: 0, of: 2}}
  - {member: cv-07, granted: …, votes: {for: …}}
  - {member: cv-09, unit: cs-dt, granted: false}
`;
  test('an award is decided in a file of its name; an “…” is nothing yet', async () => {
    const { decisions } = await officeWith({ 'decisions/2016.giay-khen.yaml': DECISION });
    const decision = awardDecision('2016', 'giay-khen', decisions);
    expect(levelDecision('2016', decisions)).toBeUndefined();
    expect(decision?.results.map(({ granted, votes }) => [granted?.value, votes.for?.value])).toEqual([
      [true, 2],
      [undefined, undefined],
    ]);
    expect([decision?.ballots.issued?.value, decision?.ballots.returned?.value]).toEqual([2, undefined]);
    const elsewhere = await officeWith({ 'decisions/2016.yaml': DECISION });
    expect(awardDecision('2016', 'giay-khen', elsewhere.decisions)).toBeUndefined();
  });
});
