import { describe, expect, test } from 'vitest';
import { briefing, officeWith, scale, scored, sheetTold, told } from './office.ts';

const TRE = '{id: A2, title: A2, max: 10, mode: deduct, events: [{id: tre, title: Trễ, points: 2}]}';
const CRITERIA = scale(`{id: A1, title: A1, max: 90, mode: mark}, ${TRE}`);
const UNSAID =
  scale(`{id: A1, title: A1, max: 80, mode: mark, unsaid: full}, {id: A2, title: A2, max: 10, mode: deduct, unsaid: full, events: [{id: tre, title: Trễ, points: 2}]},
  {id: A3, title: A3, max: 10, mode: count, unsaid: full, events: [{id: di, title: Đi, points: 3}]}`);

describe('columns', () => {
  test('the last that gives a value counts, as a whole value', async () => {
    expect(await sheetTold(CRITERIA, 'self: {A1: 80, A2: {tre: 3}}, head: {A1: 70, A2: {}}, council: {A1: 75}')).toBe(
      '85 tot',
    );
  });
  test('null and … are no values', async () => {
    expect(await sheetTold(CRITERIA, 'self: {A1: 80, A2: {}}, head: {A1: …, A2: null}')).toBe('90 xuat-sac');
    expect(await sheetTold(CRITERIA, 'self: {A1: 80, A2: {}}, head: {A1: 70, A2: {tre: …}}')).toBe('80 tot');
  });
  test('self may be absent', async () =>
    expect(await sheetTold(CRITERIA, 'head: {A1: 80}, council: {A2: {}}')).toBe('90 xuat-sac'));
  test('one criterion open: not rated, whatever missing says', async () => {
    const zero = scale(`{id: A1, title: A1, max: 90, mode: mark}, ${TRE}`, { rest: 'missing: zero' });
    expect(await sheetTold(zero, 'self: {A1: 80}')).toBe('not rated: criterion-not-scored');
  });

  test('totals as the sheet stood after each, without bonus and penalty', async () => {
    const sheet =
      'self: {A1: 80, A2: {}}, head: {A1: 80, A2: {}}, council: {A1: 70, A2: {tre: 1}}, penalty: [{event: bao}]';
    const workspace = await officeWith({
      'criteria/ca-nhan.yaml': `${CRITERIA}penalty: {events: [{id: bao, title: Báo, points: 2}]}\n`,
      'scores/2016/2016-W40.yaml': briefing([`{member: cv-03, ${sheet}}`]),
    });
    const row = scored(workspace).row('cv-03');
    expect(told(row)).toBe('76 tot');
    const totals = [...row.columns].map(([name, { points, changes }]) => [name, points?.toString(), changes]);
    expect(totals).toEqual([
      ['self', '90', true],
      ['head', '90', false],
      ['council', '78', true],
    ]);
  });
  test('no total while criteria are open', async () => {
    const workspace = await officeWith({
      'criteria/ca-nhan.yaml': CRITERIA,
      'scores/2016/2016-W40.yaml': briefing(['{member: cv-03, self: {A1: 80}, head: {A2: {}}}']),
    });
    const { columns } = scored(workspace).row('cv-03');
    expect([...columns].map(([name, { points }]) => [name, points?.toString()])).toEqual([
      ['self', undefined],
      ['head', '90'],
    ]);
  });
});

describe('unsaid: full', () => {
  test('nothing noted, nothing lost; a count earns nothing', async () =>
    expect(await sheetTold(UNSAID, 'self: {}')).toBe('90 xuat-sac'));
  test('what is noted counts', async () =>
    expect(await sheetTold(UNSAID, 'self: {A2: {tre: 2}}, head: {A1: 70}')).toBe('76 tot'));
  test('a column that holds an … is none', async () => {
    expect(await sheetTold(UNSAID, 'self: {A1: …}')).toBe('not rated: missing-sheet');
    expect(await sheetTold(UNSAID, 'self: {A1: 60}, head: {A1: 70, A2: …}')).toBe('70 tot');
    expect(await sheetTold(UNSAID, 'self: {A2: {tre: …}}')).toBe('not rated: missing-sheet');
  });
  test('no column at all is no sheet', async () =>
    expect(await sheetTold(UNSAID, 'causes: Bận')).toBe('not rated: missing-sheet'));
});

describe('no sheet', () => {
  const ZERO = scale('{id: A1, title: A1, max: 100, mode: mark}', {
    rest: 'missing: zero\nbonus: {events: [{id: khen, title: Khen, points: 5}]}',
  });
  const rowOf = async (criteria: string, files: Record<string, string>) =>
    told(scored(await officeWith({ 'criteria/ca-nhan.yaml': criteria, ...files })).row('cv-03'));
  const W40 = 'scores/2016/2016-W40.yaml';

  test('excluded', async () => expect(await rowOf(CRITERIA, { [W40]: briefing([]) })).toBe('not rated: missing-sheet'));
  test('zero', async () => expect(await rowOf(ZERO, { [W40]: briefing([]) })).toBe('0 chua missing-sheet'));
  test('a bonus alone does not count', async () => {
    expect(await rowOf(ZERO, { [W40]: briefing(['{member: cv-03, bonus: [{event: khen}]}']) })).toBe(
      '0 chua missing-sheet',
    );
  });
  test('no file at all rates nobody', async () => expect(await rowOf(ZERO, {})).toBe('not rated: no-briefing'));
  test('a file that cannot be read', async () => {
    expect(await rowOf(ZERO, { [W40]: 'kind: scores\nperiod: "2016' })).toBe('not rated: file-unreadable');
    const other = { 'scores/2016/2016-W40.cs-dt.yaml': briefing(['{member: cv-03, self: {A1: 90}, head: {A1: 90}}']) };
    expect(await rowOf(ZERO, { [W40]: 'kind: scores\nperiod: "2016', ...other })).toBe('90 xuat-sac');
  });
  test('a file that says another period', async () => {
    expect(await rowOf(ZERO, { [W40]: briefing(['{member: cv-03, self: {A1: 90}}'], '2016-W41') })).toBe(
      'not rated: file-unreadable',
    );
  });
  test('an absence', async () =>
    expect(await rowOf(ZERO, { [W40]: briefing(['{member: cv-03, absence: {kind: sick}}']) })).toBe(
      'not rated: absence',
    ));
  test('an absence and marks', async () => {
    expect(await rowOf(ZERO, { [W40]: briefing(['{member: cv-03, absence: {kind: sick}, self: {A1: 9}}']) })).toBe(
      'not rated: absence-with-marks',
    );
  });
  test('marks of a campaign are no marks of the week', async () => {
    expect(await rowOf(ZERO, { [W40]: briefing(['{member: cv-03, campaign: dot-1, self: {A1: 9}}']) })).toBe(
      '0 chua missing-sheet',
    );
  });
});

describe('split files', () => {
  const files = (...second: string[]) => ({
    'criteria/ca-nhan.yaml': CRITERIA,
    'scores/2016/2016-W40.cs-dt.yaml': briefing(['{member: cv-03, self: {A1: 80, A2: {}}, head: {A1: 70}}']),
    'scores/2016/2016-W40.yaml': briefing(second),
  });

  test('merge', async () => {
    expect(told(scored(await officeWith(files('{member: cv-03, council: {A1: 75}}'))).row('cv-03'))).toBe('85 tot');
  });
  test('the same column twice', async () => {
    const { row, found } = scored(await officeWith(files('{member: cv-03, head: {A1: 75}, council: {A1: 60}}')));
    expect(told(row('cv-03'))).toBe('not rated: duplicate-entry');
    expect(found.filter((id) => id === 'duplicate-entry')).toHaveLength(1);
  });
  test('an empty column is not twice', async () => {
    expect(told(scored(await officeWith(files('{member: cv-03, head: , council: {A1: 75}}'))).row('cv-03'))).toBe(
      '85 tot',
    );
  });
});
