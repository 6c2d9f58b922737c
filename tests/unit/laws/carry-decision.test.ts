import { expect, test } from 'vitest';
import { classifiedIn, oneNumber, scoresOf } from '../regulations/classified.ts';

const LEVELS = [['tot', 70], ['chua']] as const;
const block = (from: string) =>
  `{from: ${from}, points: {method: mean}, levels: [{level: tot, when: [{share: {level: tot, atLeast: 0.5}}]}, {level: chua}]}`;

/** December 2025 counts in 2026, in which nothing else is scored; the Council set An's level of that December. */
const FILES = {
  'emul.yaml':
    'kind: workspace\nagency: {name: Ban}\nregulation: quy-che\ncalendar: {start: 2025-01, cutoffs: [{period: 2025, last: 2025-11, carry: true}]}\n',
  'organization.yaml': `kind: organization
units: [{id: p1, name: P1, rated: false}]
members: [{id: an, name: An, assignments: [{unit: p1, position: CV}]}]
`,
  'regulations/quy-che.yaml': `kind: regulation
id: quy-che
title: Quy chế
source: {document: 1/QĐ, force: own}
base: month
levels: [{id: tot, name: T}, {id: chua, name: C}]
rollup: {year: ${block('month')}, term: ${block('year')}}
`,
  'criteria/ca-nhan.yaml': oneNumber(LEVELS),
  ...scoresOf({ '2025-11': { an: 90 }, '2025-12': { an: 90 } }),
  'decisions/2025-12.yaml':
    'kind: decision\nperiod: 2025-12\nheld: 2025-12-31\nresults: [{member: an, level: chua, reason: Hội đồng xét}]\n',
};

test.each([
  ['2025', 'tot', 'counts November alone'],
  ['2026', 'chua', 'reads December as the Council set it'],
  ['2026..2030', 'chua', 'reads the year as its own paper has it'],
])('a decision on what is carried acts where it counts: %s is %s, %s', async (period, level) => {
  const { told, errors } = await classifiedIn(FILES, period);
  expect([told('an'), errors]).toEqual([`90 ${level}`, []]);
});
