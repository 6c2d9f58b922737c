import { expect, test } from 'vitest';
import { oneNumber, scoresOf } from '../regulations/classified.ts';
import { asked } from './asked.ts';

const LEVELS = [['tot', 70], ['chua']] as const;

const filesOf = (leave: string) => ({
  'emul.yaml':
    'kind: workspace\nagency: {name: Ban}\nregulation: quy-che\ncalendar: {start: 2026-01, cutoffs: [{period: 2026, last: 2026-11, carry: true}]}\n',
  'organization.yaml': `kind: organization\nunits: [{id: p1, name: P, rated: false}]\nmembers: [{id: an, name: An, assignments: [{unit: p1, position: CV}], leave: [{kind: sick, ${leave}}]}]\n`,
  'regulations/quy-che.yaml': `kind: regulation\nid: quy-che\ntitle: Quy chế\nsource: {document: 1/QĐ, force: own}\nbase: month
levels: [{id: tot, name: Tốt}, {id: chua, name: Chưa}]
rollup: {year: {from: month, points: {method: mean}, levels: [{level: tot, when: [{points: {atLeast: 70}}]}, {level: chua}]}}
gates: [{id: long-absence, periods: [year], months: 3, level: chua}]\n`,
  'criteria/ca-nhan.yaml': oneNumber(LEVELS),
  ...scoresOf({ '2026-05': { an: 80 }, '2027-05': { an: 80 } }),
});

test.each([
  ['from: 2026-10-01, to: 2026-12-31', ['tot', 'tot']],
  ['from: 2026-09-01, to: 2026-12-31', ['chua', 'tot']],
  ['from: 2026-12-01, to: 2027-02-28', ['tot', 'chua']],
])('leave %s is cut where a carrying cut-off parts the years', async (leave, levels) => {
  const answers = await asked(filesOf(leave), 'classify 2026', 'classify 2027');
  expect(answers.map(({ results }) => results[0]?.level)).toEqual(levels);
});
