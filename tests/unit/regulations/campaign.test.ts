import { describe, expect, test } from 'vitest';
import { classifiedIn, oneNumber, scoresOf } from './classified.ts';

const LEVELS = [['xuat-sac', 90], ['tot', 70], ['han-che', 50], ['chua']] as const;
const REGULATION = `kind: regulation
id: quy-che
title: Quy chế
extends: kh43-2016
source: {document: 58/QĐ-BDT, date: 2016-09-30, force: own}
rollup:
  campaign:
    from: week
    points: {method: mean}
    levels:
      - {level: xuat-sac, when: [{points: {atLeast: 90}}]}
      - {level: tot, when: [{points: {atLeast: 70}}]}
      - {level: han-che, when: [{points: {atLeast: 50}}]}
      - {level: chua}
`;
const campaign = (rest: string, dates = 'from: 2016-10-03\nto: 2016-10-23') =>
  `kind: campaign\nid: dot-20-10\ntitle: Chào mừng 20/10\n${dates}\n${rest}`;

const FILES = {
  'regulations/quy-che.yaml': REGULATION,
  'criteria/ca-nhan.yaml': oneNumber(LEVELS),
  ...scoresOf({
    '2016-W40': { 'tp-01': 90, 'cv-03': 80, 'cvp-01': 70, 'cv-03@dot-20-10': 100 },
    '2016-W41': { 'tp-01': 92, 'cv-03': 84, 'cvp-01': null, 'cv-03@dot-20-10': 95 },
    '2016-W42': { 'tp-01': 94, 'cv-03': 88, 'cvp-01': 75 },
    '2016-W43': { 'tp-01': 0, 'cv-03': 0, 'cvp-01': 0 },
  }),
};

describe('without criteria of its own', () => {
  const files = { ...FILES, 'campaigns/dot.yaml': campaign('') };

  test('its parts are the usual weeks whose deciding day lies inside', async () => {
    const { answer, told } = await classifiedIn(files, 'dot-20-10');
    expect(answer.period).toMatchObject({ id: 'dot-20-10', from: '2016-10-03', to: '2016-10-23' });
    expect(told('tp-01')).toBe('92 xuat-sac');
    expect(told('cv-03')).toBe('84 tot');
    expect(told('cvp-01')).toBe('72.5 tot');
  });

  test('a sheet that names it counts nowhere and is told', async () => {
    const { errors } = await classifiedIn(files, 'dot-20-10');
    expect(errors).toEqual(['campaign-without-criteria', 'campaign-without-criteria']);
  });

  test('the day that decides is the Thursday', async () => {
    const late = { ...files, 'campaigns/dot.yaml': campaign('', 'from: 2016-10-07\nto: 2016-10-20') };
    expect((await classifiedIn(late, 'dot-20-10')).told('cv-03')).toBe('86 tot'); // weeks 41 and 42
  });

  test('members listed are those who take part', async () => {
    const { told } = await classifiedIn({ ...files, 'campaigns/dot.yaml': campaign('members: [cv-03]') }, 'dot-20-10');
    expect([told('cv-03'), told('tp-01'), told('cvp-01')]).toEqual(['84 tot', undefined, undefined]);
  });

  test('of units listed all people take part', async () => {
    const { told } = await classifiedIn({ ...files, 'campaigns/dot.yaml': campaign('units: [cs-dt]') }, 'dot-20-10');
    expect([told('cv-03'), told('tp-01'), told('cvp-01')]).toEqual(['84 tot', '92 xuat-sac', undefined]);
  });
});

describe('with criteria of its own', () => {
  const files = {
    ...FILES,
    'campaigns/dot.yaml': campaign('criteria: rieng'),
    'criteria/rieng.yaml': oneNumber(LEVELS, 'id: rieng'),
  };

  test('its parts are its own sheets, scored by these', async () => {
    const { told, errors } = await classifiedIn(files, 'dot-20-10');
    expect(told('cv-03')).toBe('97.5 xuat-sac');
    expect(told('tp-01')).toBe('not rated: coverage missing-sheet no-briefing');
    expect(errors).toEqual([]);
  });

  test('they score nothing else, and its sheets are no usual ones', async () => {
    const { told, errors } = await classifiedIn(files, '2016-10', 'kh43-2016');
    expect(told('cv-03')).toBe('63 han-che'); // (80 + 84 + 88 + 0) : 4
    expect(errors).toEqual([]);
  });

  test('a mark of its sheets is checked by its criteria', async () => {
    const wrong = { ...files, ...scoresOf({ '2016-W41': { 'cv-03': 84, 'cv-03@dot-20-10': 195 } }) };
    const { told, errors } = await classifiedIn(wrong, 'dot-20-10');
    expect(errors).toEqual(['score-out-of-range']);
    expect(told('cv-03')).toBe('100 xuat-sac');
    expect((await classifiedIn(wrong, '2016-10', 'kh43-2016')).told('cv-03')).toBe('63 han-che');
  });

  test('decided like any period', async () => {
    const decision = `kind: decision\nperiod: dot-20-10\nheld: 2016-10-24\nresults:\n  - {member: cv-03, level: tot, reason: Hội đồng xét}\n`;
    const { told } = await classifiedIn({ ...files, 'decisions/dot-20-10.yaml': decision }, 'dot-20-10');
    expect(told('cv-03')).toBe('97.5 xuat-sac → tot decision');
  });
});
