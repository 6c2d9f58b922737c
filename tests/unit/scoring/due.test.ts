import { describe, expect, test } from 'vitest';
import { periodOf } from '../../../src/calendar/index.ts';
import { Due } from '../../../src/model/due.ts';
import type { Workspace } from '../../../src/model/workspace.ts';
import { briefing, officeWith, scale, scored, told } from './office.ts';

const ORGANIZATION = `kind: organization
units:
  - {id: lanh-dao, name: Lãnh đạo, rated: false}
  - {id: p1, name: Phòng Một, heads: [{member: b, to: 2016-10-06}, {member: a, from: 2016-10-07}]}
  - {id: p2, name: Phòng Hai, from: 2016-10-07}
members:
  - {id: a, name: An, assignments: [{unit: p1, from: 2016-01-01, to: 2016-10-12}, {unit: p2, from: 2016-10-13}]}
  - {id: b, name: Bình, assignments: [{unit: p1, from: 2016-01-01, to: 2016-10-06}]}
  - {id: c, name: Châu, assignments: [{unit: lanh-dao, from: 2016-10-07}], leave: [{kind: study, from: 2016-10-10, to: 2016-10-13}]}
  - {id: d, name: Dũng, assignments: [{unit: p1, from: 2016-01-01, to: 2016-09-30}, {unit: p1, from: 2016-10-10}]}
`;
const MARK = '{id: A1, title: A1, max: 100, mode: mark}';
const FILES = {
  'organization.yaml': ORGANIZATION,
  'emul.yaml': 'kind: workspace\nagency: {name: Ban}\nregulation: quy-che\n',
  'criteria/ca-nhan.yaml': scale(MARK),
  'criteria/tap-the.yaml': scale(MARK, {
    head: 'id: tap-the\nedition: 1\nstatus: issued\neffective: {from: 2016-01-01}',
    appliesTo: '{kind: unit}',
  }),
};

function due(workspace: Workspace, id: string): string[] {
  const period = periodOf(id);
  return period ? Due.in(period, workspace).subjects.map((one) => `${one.id}@${one.unit?.id.value}`) : [];
}

describe('who is due', () => {
  test('by the deciding day, units first, then unit by unit', async () => {
    const workspace = await officeWith(FILES);
    expect(due(workspace, '2016-W40')).toEqual(['p1@p1', 'a@p1', 'b@p1']);
    expect(due(workspace, '2016-W41')).toEqual(['p1@p1', 'p2@p2', 'c@lanh-dao', 'd@p1', 'a@p2']);
  });
  test('on another deciding day', async () => {
    const friday = `${FILES['emul.yaml']}calendar: {weekBelongsTo: friday}\n`;
    expect(due(await officeWith({ ...FILES, 'emul.yaml': friday }), '2016-W40')).toEqual([
      'p1@p1',
      'p2@p2',
      'c@lanh-dao',
      'a@p1',
    ]);
  });
  test('of a month, its last day', async () => {
    expect(due(await officeWith(FILES), '2016-10')).toEqual(['p1@p1', 'p2@p2', 'c@lanh-dao', 'd@p1', 'a@p2']);
  });
  test('nobody where no criteria apply', async () => {
    const none = { 'criteria/ca-nhan.yaml': scale(MARK, { appliesTo: '{kind: member, units: [p2]}' }) };
    expect(due(await officeWith({ ...FILES, ...none }), '2016-W41')).toEqual(['p1@p1', 'p2@p2', 'a@p2']);
  });
});

describe('a week that is not scored', () => {
  const W41 = { 'scores/2016/2016-W41.yaml': briefing(['{member: a, self: {A1: 90}}'], '2016-W41') };
  const calendar = (text: string) => ({ 'emul.yaml': `${FILES['emul.yaml']}calendar: {${text}}\n` });

  test.each(['skip: [{period: 2016-W41}]', 'start: 2016-W42', 'end: 2016-W40'])('%s', async (text) => {
    const { rows, found } = scored(await officeWith({ ...FILES, ...W41, ...calendar(text) }), '2016-W41');
    expect(rows).toEqual([]);
    expect(found).toEqual(['scores-in-skipped-week']);
  });
  test('start and end themselves are scored', async () => {
    const { rows } = scored(
      await officeWith({ ...FILES, ...W41, ...calendar('start: 2016-W41, end: 2016-W41') }),
      '2016-W41',
    );
    expect(rows).toHaveLength(5);
  });
});

describe('sheets of those due and not due', () => {
  const at = async (period: string, entries: string[]) =>
    scored(await officeWith({ ...FILES, [`scores/2016/${period}.yaml`]: briefing(entries, period) }), period);
  const others = ['{unit: p1, self: {A1: 90}, council: {A1: 90}}', '{member: b, self: {A1: 90}, council: {A1: 90}}'];

  test('not due: gone, not yet there, a unit that is not rated', async () => {
    const gone = [
      '{member: d, self: {A1: 90}}',
      '{member: c, self: {A1: 90}}',
      '{unit: lanh-dao, self: {A1: 90}}',
      '{unit: p2, self: {A1: 90}}',
    ];
    const { found } = await at('2016-W40', [...others, '{member: a, absence: {kind: sick}}', ...gone]);
    expect(found).toEqual(['not-due', 'not-due', 'not-due', 'not-due']);
  });
  test('the head of the deciding day approves no sheet of one’s own', async () => {
    const { row, found } = await at('2016-W40', [
      others[0] ?? '',
      '{member: a, self: {A1: 90}, head: {A1: 80}}',
      '{member: b, self: {A1: 90}, head: {A1: 80}}',
    ]);
    expect([told(row('a')), told(row('b'))]).toEqual(['80 tot', 'not rated: own-sheet-approved']);
    expect(found).toEqual(['own-sheet-approved']);
  });
  test('leave excuses; marks entered all the same count, with a warning', async () => {
    const rest = [
      '{unit: p1, absence: {kind: other}}',
      '{unit: p2, absence: {kind: other}}',
      '{member: a, absence: {kind: other}}',
      '{member: d, absence: {kind: other}}',
    ];
    const without = await at('2016-W41', rest);
    expect([told(without.row('c')), without.found]).toEqual(['not rated: leave', []]);
    const marked = await at('2016-W41', [...rest, '{member: c, self: {A1: 90}, council: {A1: 90}}']);
    expect([told(marked.row('c')), marked.found]).toEqual(['90 xuat-sac', ['scored-on-leave']]);
  });
});
