import { describe, expect, test } from 'vitest';
import { briefing, type Files, officeWith, scale, scored, told } from './office.ts';

/** A scale under which every sheet is worth these points, so that a row tells which one was chosen. */
function worth(points: number, head: Record<string, string>, appliesTo = '{kind: member}'): string {
  const all = { id: 'ca-nhan', edition: '1', status: 'issued', effective: '{from: 2016-01-01}', ...head };
  const lines = Object.entries(all).map(([key, value]) => `${key}: ${value}`);
  return scale('{id: A1, title: A1, max: 100, mode: grade, grades: {x: ' + points + ', y: 100}}', {
    head: lines.join('\n'),
    appliesTo,
  });
}

async function chosen(files: Files, period = '2016-W40'): Promise<string> {
  const entries = ['{member: cv-03, self: {A1: x}}'];
  const workspace = await officeWith({
    ...files,
    [`scores/${period.slice(0, 4)}/${period}.yaml`]: briefing(entries, period),
  });
  const { row } = scored(workspace, period);
  return told(row('cv-03')).replace(/ .*/, '');
}

describe('editions of one id', () => {
  const first = worth(1, {});
  const second = worth(2, { edition: '2', effective: '{from: 2016-10-13}' });
  const at = (period: string) => chosen({ 'criteria/ca-nhan.yaml': first, 'criteria/ca-nhan-2.yaml': second }, period);

  test('the later start wins from its own day on', async () => {
    expect(await at('2016-W40')).toBe('1');
    expect(await at('2016-W41')).toBe('2');
  });
  test('a day later it would not yet', async () => {
    const later = worth(2, { edition: '2', effective: '{from: 2016-10-14}' });
    expect(await chosen({ 'criteria/ca-nhan.yaml': first, 'criteria/ca-nhan-2.yaml': later }, '2016-W41')).toBe('1');
  });
  test('the higher edition wins of the same day', async () => {
    const tenth = worth(2, { edition: '10' });
    expect(await chosen({ 'criteria/ca-nhan.yaml': worth(1, { edition: '9' }), 'criteria/b.yaml': tenth })).toBe('2');
  });
  test('superseded still holds for its own weeks', async () => {
    const old = worth(1, { status: 'superseded', effective: '{from: 2016-01-01, to: 2016-10-06}' });
    expect(await chosen({ 'criteria/ca-nhan.yaml': old, 'criteria/b.yaml': second })).toBe('1');
  });
});

describe('drafts', () => {
  const draft = worth(3, { id: 'nhap', status: 'approved' }, '{kind: member, members: [cv-03]}');

  test('wait for what is issued', async () => {
    expect(await chosen({ 'criteria/ca-nhan.yaml': worth(1, {}), 'criteria/nhap.yaml': draft })).toBe('1');
  });
  test('hold where nothing else does', async () => {
    expect(
      await chosen({
        'criteria/ca-nhan.yaml': worth(1, { effective: '{from: 2017-01-01}' }),
        'criteria/nhap.yaml': draft,
      }),
    ).toBe('3');
  });
  test('a draft edition does not end the issued one', async () => {
    const next = worth(2, { edition: '2', status: 'draft', effective: '{from: 2016-06-01}' });
    expect(await chosen({ 'criteria/ca-nhan.yaml': worth(1, {}), 'criteria/b.yaml': next })).toBe('1');
  });
});

describe('the most specific', () => {
  const all = worth(1, { id: 'moi-nguoi' });
  const unit = worth(2, { id: 'phong' }, '{kind: member, units: [cs-dt]}');
  const position = worth(3, { id: 'chuc-vu' }, '{kind: member, positions: [Chuyên viên]}');
  const member = worth(4, { id: 'nguoi' }, '{kind: member, members: [cv-03]}');
  const of = (...files: string[]) =>
    chosen({
      'criteria/ca-nhan.yaml': all,
      ...Object.fromEntries(files.map((text, i) => [`criteria/x${i}.yaml`, text])),
    });

  test('members before positions before units before all', async () => {
    expect(await of(unit)).toBe('2');
    expect(await of(unit, position)).toBe('3');
    expect(await of(unit, position, member)).toBe('4');
  });
  test('several keys are all required', async () => {
    expect(await of(worth(5, { id: 'hai' }, '{kind: member, positions: [Chuyên viên], units: [van-phong]}'))).toBe('1');
    expect(
      await of(position, worth(5, { id: 'hai' }, '{kind: member, positions: [Chuyên viên], units: [cs-dt]}')),
    ).toBe('5');
  });
  test('two left', async () => {
    const entries = ['{member: cv-03, self: {A1: x}}'];
    const workspace = await officeWith({
      'criteria/ca-nhan.yaml': unit,
      'criteria/b.yaml': worth(6, { id: 'phong-2' }, '{kind: member, units: [cs-dt, van-phong]}'),
      'scores/2016/2016-W40.yaml': briefing(entries),
    });
    expect(told(scored(workspace).row('cv-03'))).toBe('not rated: criteria-overlap');
  });
});
