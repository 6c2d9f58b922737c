import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { HOME } from '../../host.ts';
import { EXAMPLE, EXAMPLE_MONTH, emul, office } from '../reports/office.ts';

async function checked(line: string, folder: string, exit = 0) {
  const { out, code } = await emul(folder, line);
  expect(code).toBe(exit);
  return JSON.parse(out).criteria;
}

const EDITION = readFileSync(join(HOME, 'tests', 'pages', 'workspace', 'criteria', 'ca-nhan.yaml'), 'utf8');
const DRAFT = EDITION.replace('edition: 1', 'edition: 2')
  .replace(/^status: issued\nissued: .*$/m, 'status: draft')
  .replace('from: 2016-10-03', 'from: 2017-01-02');

test.each([EXAMPLE, EXAMPLE_MONTH])('every scale of %s is proven', async (folder) => {
  const all = await checked('criteria check --json', folder);
  for (const one of all) expect(one).toMatchObject({ proven: true, exhaustive: true });
});

test('without a name, where nothing is issued yet: every draft, the older ones too', async () => {
  const first = EDITION.replace(/^status: issued\nissued: .*$/m, 'status: draft');
  const folder = office({ 'criteria/ca-nhan.yaml': first, 'criteria/ca-nhan-2.yaml': DRAFT });
  const all = await checked('criteria check --json', folder);
  expect(all.map(({ file }: { file: string }) => file)).toEqual(['criteria/ca-nhan.yaml', 'criteria/ca-nhan-2.yaml']);
});

test('without a name: what is in force and every draft, not what is superseded', async () => {
  const folder = office({
    'criteria/ca-nhan-0.yaml': EDITION.replace('status: issued', 'status: superseded').replace(
      '2016-10-03',
      '2016-01-04',
    ),
    'criteria/ca-nhan.yaml': EDITION.replace('edition: 1', 'edition: 2'),
    'criteria/ca-nhan-2.yaml': DRAFT.replace('edition: 2', 'edition: 3'),
  });
  const files = (await checked('criteria check --json', folder)).map(({ file }: { file: string }) => file);
  expect(files).toEqual(['criteria/ca-nhan.yaml', 'criteria/ca-nhan-2.yaml']);
});

describe('a scale by its name', () => {
  const folder = office({
    'criteria/ca-nhan-2.yaml': DRAFT.replace('atLeast: 70}', 'atLeast: 70, below: 90}')
      .replace('atLeast: 50}', 'atLeast: 50, below: 70}')
      .replace('{level: chua}', '{level: chua, when: [{points: {below: 50}}]}'),
    'ngoai.yaml': DRAFT.replace('atLeast: 90}', 'atLeast: 110}'),
  });

  test('an edition: whoever is late with 92 points is shut out', async () => {
    const [one] = await checked('criteria check ca-nhan@2 --json', folder, 1);
    expect(one).toMatchObject({ edition: 2, proven: false, exhaustive: true });
    expect(one.diagnostics.map(({ id }: { id: string }) => id)).toEqual(['sheets-shut-out']);
    expect(one.claims[0]).toEqual({
      id: 'one-level',
      against: ['sheets-shut-out'],
      undecided: [],
      standing: 'refuted',
    });
  });

  test('as a paper, with what must be answered inside', async () => {
    const { out, code } = await emul(folder, 'criteria check ca-nhan@2 -o chung-minh.md');
    expect(code).toBe(1);
    expect(out).toBe('Đã ghi “chung-minh.md”.\n');
    const paper = readFileSync(join(folder, 'chung-minh.md'), 'utf8');
    expect(paper).toContain('Phải trả lời:');
    expect(paper).not.toContain('.yaml');
  });

  test('a file that lies elsewhere is judged as if it were one of the workspace', async () => {
    const [one] = await checked('criteria check ngoai.yaml --json', folder, 1);
    expect(one).toMatchObject({ file: 'ngoai.yaml', proven: false });
    expect(one.levels[0]).toMatchObject({ id: 'xuat-sac', listed: true, lowest: null, highest: null });
  });

  test('a file that breaks its shape is told, and nothing is proven', async () => {
    const broken = office({ 'criteria/ca-nhan-2.yaml': DRAFT.replace('max: 100', 'max: nhiều') });
    const { host, out, code } = await emul(broken, 'criteria check criteria/ca-nhan-2.yaml');
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(host.stderr()).toContain('criteria/ca-nhan-2.yaml:8');
  });

  test('something unknown in a file leaves nothing to prove', async () => {
    const unknown = office({ 'criteria/ca-nhan-2.yaml': DRAFT.replace('id: tre, atMost', 'id: tree, atMost') });
    const [one] = await checked('criteria check ca-nhan@2 --json', unknown, 1);
    expect(one).toMatchObject({ proven: false, exhaustive: false, totals: null, claims: [], levels: [] });
  });
});

describe('what is claimed of criteria and conditions', () => {
  const SMALL = [
    'kind: criteria',
    'id: nho',
    'title: Thang nhỏ',
    'status: draft',
    'effective: {from: 2030-01-07}',
    'appliesTo: {kind: member}',
    'scale: {max: 10, step: 1}',
    'groups:',
    '  - {id: A, title: Việc, max: 8, criteria: [{id: A1, title: Việc, max: 8, mode: mark}]}',
    '  - id: B',
    '    title: Nền nếp',
    '    max: 2',
    '    criteria:',
    '      - {id: B1, title: Giờ giấc, max: 2, mode: grade, grades: {Tốt: 2, Yếu: 0}}',
    '      - {id: B2, title: Tác phong, max: 0.5, mode: grade, grades: {Tốt: 0.5, Yếu: 0}}',
    'levels:',
    '  - {level: xuat-sac, when: [{points: {atLeast: 9}}]}',
    '  - {level: tot, when: [{points: {atLeast: 5}}]}',
    '  - {level: chua}',
    '',
  ].join('\n');

  const claimIn = async (text: string, id: string, exit = 0) => {
    const [one] = await checked('criteria check nho --json', office({ 'criteria/nho.yaml': text }), exit);
    return one.claims.find((claim: { id: string }) => claim.id === id);
  };

  test('what can be gone through whole is settled: half a point in a group that may be full already', async () => {
    expect(await claimIn(SMALL, 'criteria')).toEqual({
      id: 'criteria',
      against: ['criterion-without-effect'],
      undecided: [],
      standing: 'refuted',
    });
    expect(await claimIn(SMALL.replace('atLeast: 9', 'atLeast: 8.5'), 'criteria')).toMatchObject({
      standing: 'proven',
    });
  });

  test('a criterion of which neither is found is named, and the claim is not called proven', async () => {
    const shared = SMALL.replace('max: 8, mode: mark', 'max: 8, mode: ratio')
      .replace('max: 2, mode: grade, grades: {Tốt: 2, Yếu: 0}', 'max: 2, mode: mark')
      .replace('max: 0.5, mode: grade, grades: {Tốt: 0.5, Yếu: 0}', 'max: 0.5, mode: ratio')
      .replace('atLeast: 9', 'atLeast: 10')
      .replace('  - {level: tot, when: [{points: {atLeast: 5}}]}\n', '');
    expect(await claimIn(shared, 'criteria')).toMatchObject({ undecided: ['B2'], standing: 'undecided' });
  });

  test('a criterion whose group is full whatever its mark changes nothing', async () => {
    const full = SMALL.replace('grades: {Tốt: 2, Yếu: 0}', 'grades: {Tốt: 2, Khá: 2}');
    expect(await claimIn(full, 'criteria')).toMatchObject({
      against: ['criterion-without-effect'],
      standing: 'refuted',
      undecided: [],
    });
  });

  test('a criterion below the first step is counted among those that change nothing', async () => {
    const small = SMALL.replace('max: 0.5, mode: grade, grades: {Tốt: 0.5, Yếu: 0}', 'max: 0.5, mode: mark');
    expect(await claimIn(small, 'criteria')).toMatchObject({ against: ['max-off-step'], standing: 'refuted' });
  });

  test('nothing is said of the conditions of a level that nobody gets', async () => {
    const unreached = SMALL.replace(
      '[{points: {atLeast: 9}}]',
      '[{points: {atLeast: 11}}, {group: {id: B, atLeast: 1}}]',
    );
    const { out } = await emul(office({ 'criteria/nho.yaml': unreached }), 'criteria check nho');
    expect(out).toContain('không ai đạt được mức “xuat-sac”');
    expect(out).not.toContain('cũng có tác dụng');
  });

  test('a level that one total alone gets is said once', async () => {
    const one = SMALL.replace('atLeast: 9', 'atLeast: 10');
    const { out } = await emul(office({ 'criteria/nho.yaml': one }), 'criteria check nho');
    expect(out).toContain('chỉ khi được đúng 10 điểm:\n- ví dụ: ');
  });
});

test('duties that no criterion scores are told once, with the list', async () => {
  const duties = Array.from({ length: 20 }, (_, i) => `{id: nv-${i + 1}, text: Việc thứ ${i + 1}}`).join(', ');
  const organization = readFileSync(join(HOME, 'tests', 'pages', 'workspace', 'organization.yaml'), 'utf8');
  const folder = office({ 'organization.yaml': organization.replace('duties: [', `duties: [${duties}, `) });
  const { out } = await emul(folder, 'criteria check ca-nhan');
  expect(out.match(/\[duty-not-covered\]/g)).toHaveLength(1);
  expect(out).toContain('“nv-1” (Việc thứ 1) chưa có tiêu chí nào chấm, và 19 chỗ khác cũng vậy (nv-2, nv-3,');
  await emul(folder, 'criteria check ca-nhan -o chung-minh.md');
  expect(readFileSync(join(folder, 'chung-minh.md'), 'utf8').match(/chưa có tiêu chí nào chấm, và/g)).toHaveLength(1);
});

describe('a scale that is too fine to be gone through', () => {
  // A bonus without end beside a penalty of another measure: of either millions would have to be looked at.
  const fine = DRAFT.replace('{max: 5, above: true', '{above: true').replace(
    'chậm, points: 2}',
    'chậm, points: 2.00000001}',
  );

  test('is tried on the same sheets each time, and says what was only tried', async () => {
    const folder = office({ 'criteria/ca-nhan-2.yaml': fine });
    const [one] = await checked('criteria check ca-nhan@2 --json', folder);
    expect(one).toMatchObject({ proven: true, exhaustive: false, sampled: 2000, totals: null });
    expect((await emul(folder, 'criteria check ca-nhan@2')).out).toContain('trong số đã thử');
    const standings = Object.fromEntries(
      one.claims.map(({ id, standing }: { id: string; standing: string }) => [id, standing]),
    );
    expect(standings).toMatchObject({ 'one-level': 'proven', 'levels-reached': 'proven', criteria: 'unknown' });
    expect((await checked('criteria check ca-nhan@2 --json', folder))[0]).toEqual(one);
  });

  test('where nothing is wrong in the sample alone, it is not called proven, and does not go out', async () => {
    const open = fine.replace('{level: chua}', '{level: chua, when: [{event: {id: vang, atMost: 999}}]}');
    const folder = office({ 'criteria/ca-nhan-2.yaml': open });
    const [one] = await checked('criteria check ca-nhan@2 --json', folder);
    expect(one).toMatchObject({ proven: false, sampled: 2000 });
    expect(one.claims[0]).toMatchObject({ id: 'one-level', standing: 'sampled' });
    const { host, code } = await emul(folder, 'criteria consult ca-nhan@2 --until 31/12/2016 --ask van-phong');
    expect(code).toBe(1);
    expect(host.stderr()).toContain('mới thử một số phiếu');
  });

  test('a sheet of the sample that gets no level is an error all the same', async () => {
    const shut = fine
      .replace('atLeast: 70}', 'atLeast: 70, below: 90}')
      .replace('atLeast: 50}', 'atLeast: 50, below: 70}')
      .replace('{level: chua}', '{level: chua, when: [{points: {below: 50}}]}');
    const [one] = await checked('criteria check ca-nhan@2 --json', office({ 'criteria/ca-nhan-2.yaml': shut }), 1);
    expect(one.diagnostics.map(({ id }: { id: string }) => id)).toEqual(['sheets-shut-out']);
  });
});

test('a condition of an unknown kind is told once, and nothing is concluded from it', async () => {
  const folder = office({ 'criteria/ca-nhan-2.yaml': DRAFT.replace('{event: {id: tre, atMost: 0}}', '{share: 0.8}') });
  const { host, out, code } = await emul(folder, 'criteria check ca-nhan@2');
  expect(code).toBe(1);
  expect(host.stderr().match(/^lỗi\[.*?\]/gm)).toEqual(['lỗi[unknown-key]']);
  expect(out).toContain('CHƯA CHỨNG MINH ĐƯỢC GÌ: tệp còn lỗi phải sửa trước, nêu ở trên.');
});
