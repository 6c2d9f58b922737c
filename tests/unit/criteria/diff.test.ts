import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { HOME } from '../../host.ts';
import { EXAMPLE, emul, office } from '../reports/office.ts';

const EDITION = readFileSync(join(HOME, 'tests', 'pages', 'workspace', 'criteria', 'ca-nhan.yaml'), 'utf8');

/** Edition 1 with these texts put in the place of others, as edition 2. */
function edited(...edits: readonly (readonly [from: string, to: string])[]): string {
  const next = EDITION.replace('edition: 1', 'edition: 2')
    .replace(/^status: issued\nissued: .*$/m, 'status: draft')
    .replace('from: 2016-10-03', 'from: 2017-01-02');
  return edits.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  }, next);
}

async function diff(text: string, files: Readonly<Record<string, string>> = {}) {
  const { out, code } = await emul(office({ 'criteria/moi.yaml': text, ...files }), 'criteria diff ca-nhan --json');
  expect(code).toBe(0);
  return JSON.parse(out);
}

const changesOf = async (text: string) =>
  (await diff(text)).changes.map(({ message, ...change }: { message: string }) => change);

test('an edition that says the same has no changes, however it is laid out', async () => {
  const text = edited(['max: 20, mode: mark', 'max: 20.0, mode: mark'], ['kind: member}', 'kind: member }']);
  expect((await diff(text)).changes).toEqual([]);
});

describe('each thing that can change', () => {
  test.each([
    [
      'max: 20, mode: mark',
      'max: 15, mode: mark',
      { about: 'criterion', field: 'max', id: 'A2', before: 20, after: 15 },
    ],
    ['max: 20, mode: mark', 'max: 70/3, mode: mark', { field: 'max', before: 20, after: '70/3' }],
    ['max: 20, mode: mark', 'max: 20, mode: mark, unsaid: full', { field: 'unsaid', before: 'missing', after: 'full' }],
    ['mode: ratio', 'mode: ratio, whenNone: zero', { field: 'whenNone', before: null, after: 'zero' }],
    ['covers: [csdt-1]', 'covers: []', { field: 'covers', before: ['csdt-1'], after: [] }],
    ['max: 10, mode: deduct', 'max: 10, mode: deduct, floor: none', { field: 'floor', before: 0, after: 'none' }],
    ['Khá: 8', 'Khá: 7', { about: 'grade', kind: 'changed', id: 'B2', before: 8, after: 7 }],
    [', Yếu: 0', '', { about: 'grade', kind: 'removed', before: 0, after: null }],
    ['Khá: 8', 'Khá: 8, Kém: 1', { about: 'grade', kind: 'added', before: null, after: 1 }],
    ['per: lần, points: 2', 'per: lần, points: 3', { about: 'event', id: 'tre', field: 'points', before: 2, after: 3 }],
    ['per: buổi', 'per: ngày', { about: 'event', id: 'vang', field: 'per', before: 'buổi', after: 'ngày' }],
    ['limit: han-che', 'limit: chua', { about: 'event', field: 'limit', before: 'han-che', after: 'chua' }],
    ['max: 5, above', 'max: 6, above', { about: 'bonus', field: 'max', before: 5, after: 6 }],
    ['above: true', 'above: false', { about: 'bonus', field: 'above', before: true, after: false }],
    ['max: 70\n', 'max: 65\n', { about: 'group', id: 'A', field: 'max', before: 70, after: 65 }],
    ['max: 100, step', 'max: 110, step', { about: 'scale', field: 'max', before: 100, after: 110 }],
    ['step: 0.5', 'step: 1', { about: 'scale', field: 'step', before: 0.5, after: 1 }],
    ['groups:', 'missing: zero\ngroups:', { about: 'scale', field: 'missing', before: 'exclude', after: 'zero' }],
    ['groups:', 'commentBelowMax: true\ngroups:', { field: 'commentBelowMax', before: false, after: true }],
    ['groups:', 'columns: {self: Tự chấm}\ngroups:', { field: 'columns', before: {}, after: { self: 'Tự chấm' } }],
    [
      'atLeast: 70',
      'atLeast: 72',
      { about: 'condition', kind: 'changed', id: 'tot', after: { points: { atLeast: 72 } } },
    ],
    [', {event: {id: tre, atMost: 0}}', '', { about: 'condition', kind: 'removed', id: 'xuat-sac', after: null }],
    [
      '{atLeast: 50}}]',
      '{atLeast: 50}}, {penalty: {atMost: 3}}]',
      { about: 'condition', kind: 'added', id: 'han-che' },
    ],
  ])('%s → %s', async (from, to, expected) => {
    const changes = await changesOf(edited([from, to]));
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject(expected);
  });

  test('a level left out', async () => {
    const changes = await changesOf(edited(['  - {level: han-che, when: [{points: {atLeast: 50}}]}\n', '']));
    expect(changes).toMatchObject([{ about: 'level', kind: 'removed', id: 'han-che', after: null }]);
  });

  test('an event that moves from the penalty into a criterion', async () => {
    const penalty = '{id: tre-bao-cao, title: Báo cáo chậm, points: 2}, ';
    const changes = await changesOf(edited([penalty, ''], ['events: [{id: tre,', `events: [${penalty}{id: tre,`]));
    expect(changes).toMatchObject([
      { about: 'event', id: 'tre-bao-cao', field: 'home', before: 'penalty', after: 'A3' },
    ]);
  });
});

describe('what is the same criterion', () => {
  const A2 = '      - {id: A2, title: Chất lượng tham mưu, max: 20, mode: mark}\n';

  test('the same title under another number', async () => {
    const changes = await changesOf(
      edited([A2, A2.replace('A2, title: Chất lượng tham mưu', 'A2, title: Phối hợp') + A2.replace('A2', 'A4')]),
    );
    expect(changes).toMatchObject([
      { about: 'criterion', kind: 'added', id: 'A2' },
      { about: 'criterion', kind: 'changed', field: 'id', id: 'A4', before: 'A2', after: 'A4' },
    ]);
  });

  test('the same number under words that are half the same', async () => {
    const changes = await changesOf(edited(['Chất lượng tham mưu', 'Chất lượng tham mưu và văn bản']));
    expect(changes).toMatchObject([{ kind: 'changed', field: 'title', id: 'A2' }]);
  });

  test('not the same number under quite another title', async () => {
    const changes = await changesOf(edited(['Chất lượng tham mưu', 'Đoàn kết nội bộ']));
    expect(changes).toMatchObject([
      { kind: 'removed', id: 'A2' },
      { kind: 'added', id: 'A2' },
    ]);
  });
});

describe('who is touched', () => {
  test('those who stay, and those whom it leaves', async () => {
    const { affected } = await diff(edited(['{kind: member}', '{kind: member, units: [cs-dt]}']));
    expect(affected.map(({ id, change, from }: Record<string, string>) => [id, change, from])).toEqual([
      ['tp-01', 'stays', '2017-01-02'],
      ['cv-03', 'stays', '2017-01-02'],
      ['cvp-01', 'leaves', '2017-01-02'],
    ]);
  });

  test('a post by its own name; who has a scale of their own is not touched', async () => {
    const heads = EDITION.replace('id: ca-nhan', 'id: truong-phong')
      .replace('{kind: member}', '{kind: member, positions: [Trưởng phòng]}')
      .replace('2016-10-03', '2016-10-04');
    const { affected } = await diff(edited(), { 'criteria/truong-phong.yaml': heads });
    expect(affected.map(({ id }: { id: string }) => id)).toEqual(['cv-03', 'cvp-01']);
  });

  test('who comes later is touched from then on', async () => {
    const organization = readFileSync(join(HOME, 'tests', 'pages', 'workspace', 'organization.yaml'), 'utf8');
    const late = `${organization}\n  - {id: cv-09, name: Kadá Thị Mai, assignments: [{unit: van-phong, position: Chuyên viên, from: 2017-03-01}]}\n`;
    const { affected } = await diff(edited(), { 'organization.yaml': late });
    expect(affected.at(-1)).toMatchObject({ id: 'cv-09', from: '2017-03-01', change: 'stays' });
  });
});

test('every message has its words in both languages', async () => {
  const folder = office({ 'criteria/moi.yaml': edited(['Khá: 8', 'Khá: 7'], ['atLeast: 70', 'atLeast: 72']) });
  const messages = async (line: string) =>
    JSON.parse((await emul(folder, line)).out).changes.map(({ message }: { message: string }) => message);
  expect(await messages('criteria diff ca-nhan --json')).toEqual([
    'B2 Tác phong: mức “Khá”: 8 → 7 điểm',
    'Tốt: từ 70 điểm trở lên → từ 72 điểm trở lên',
  ]);
  expect(await messages('criteria diff ca-nhan --json --lang en')).toEqual([
    'B2 Tác phong: grade “Khá”: 8 → 7 points',
    'Tốt: 70 points or more → 72 points or more',
  ]);
});

test('two scales of one office can be compared, and nothing of the workspace is written', async () => {
  const { out, code } = await emul(EXAMPLE, 'criteria diff tap-the ca-nhan');
  expect(code).toBe(0);
  expect(out).toContain('04 tập thể không còn thuộc thang này');
});

test('an id before a draft of it is the edition that the draft is to replace, not the draft itself', async () => {
  const folder = office({ 'criteria/moi.yaml': edited(['Khá: 8', 'Khá: 7']) });
  for (const line of ['ca-nhan criteria/moi.yaml', 'ca-nhan ca-nhan@2', 'ca-nhan ca-nhan', 'ca-nhan@1 ca-nhan']) {
    const { out, code } = await emul(folder, `criteria diff ${line} --json`);
    expect(code).toBe(0);
    const { before, after, changes } = JSON.parse(out);
    expect([before.edition, after.edition, changes.length], line).toEqual([1, 2, 1]);
  }
});

test('an id before a later edition that was issued is the one before that', async () => {
  const second = EDITION.replace('edition: 1', 'edition: 2').replace('from: 2016-10-03', 'from: 2017-01-02');
  const folder = office({ 'criteria/moi.yaml': second.replace('Khá: 8', 'Khá: 7') });
  const { out } = await emul(folder, 'criteria diff ca-nhan criteria/moi.yaml --json');
  const { before, after } = JSON.parse(out);
  expect([before.edition, after.edition]).toEqual([1, 2]);
});

test('nothing stands before the first edition', async () => {
  const { host, code } = await emul(EXAMPLE, 'criteria diff ca-nhan ca-nhan@1');
  expect(code).toBe(2);
  expect(host.stderr()).toContain('trước “ca-nhan@1” không có bản nào cùng mã để so');
});
