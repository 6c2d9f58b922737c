import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { HOME } from '../../host.ts';
import { emul, office } from '../reports/office.ts';

const EDITION = readFileSync(join(HOME, 'tests', 'pages', 'workspace', 'criteria', 'ca-nhan.yaml'), 'utf8');
const WEEK = `kind: scores
period: 2016-W40
held: 2016-10-07
entries:
  - member: tp-01
    self: {A1: {done: 8, assigned: 9}, A2: 20, A3: {tre: 0}, B1: {vang: 1}, B2: Tốt}
    council: {A2: 16.5, B2: Khá, note: Văn bản phải sửa}
    bonus: [{event: sang-kien, times: 2, basis: QĐ 12/QĐ-BDT}]
  - {member: cv-03, absence: {kind: sick}}
`;
const SCORES = 'scores/2016/2016-W40.yaml';

const example = (folder: string) =>
  readFileSync(join(folder, 'criteria', 'ca-nhan.yaml'), 'utf8').slice(EDITION.length);

describe('a sheet becomes an example', () => {
  test('as its marks counted, with its exact points, and nobody is named', async () => {
    const folder = office({ [SCORES]: WEEK });
    const { code } = await emul(folder, 'criteria example ca-nhan');
    expect(code).toBe(0);
    expect(example(folder)).toBe(`examples:
  - sheet: {A1: {done: 8, assigned: 9}, A2: 16.5, A3: {tre: 0}, B1: {vang: 1}, B2: Khá}
    bonus:
      - {event: sang-kien, times: 2}
    points: 1621/18
    level: xuat-sac
    note: Phiếu thật, tuần 40 (từ ngày 03/10 đến ngày 07/10/2016)
`);
    expect((await emul(folder, 'check --only example-differs --only example-unusable')).code).toBe(0);
  });

  test('an edition that changes what it gives is told so from then on', async () => {
    const folder = office({ [SCORES]: WEEK });
    await emul(folder, 'criteria example ca-nhan tp-01 40');
    const path = 'criteria/ca-nhan.yaml';
    const changed = office({
      [SCORES]: WEEK,
      [path]: readFileSync(join(folder, path), 'utf8').replace('Khá: 8', 'Khá: 7'),
    });
    const { out, code } = await emul(changed, 'check --only example-differs');
    expect(code).toBe(1);
    expect(out).toContain('1621/18');
  });

  test.each(['chuyen-vien', 'lanh-dao-phong'])('products line by line, in %s', async (scale) => {
    const folder = mkdtempSync(join(tmpdir(), 'emul-vi-du-'));
    cpSync(join(HOME, 'data', 'example-2026'), folder, { recursive: true });
    const { code } = await emul(folder, `criteria example ${scale}`);
    expect(code).toBe(0);
    expect(readFileSync(join(folder, 'criteria', `${scale}.yaml`), 'utf8')).toMatch(
      /examples:[\s\S]*- \{id: [a-z-]+, assigned: /,
    );
    expect((await emul(folder, 'check --only example-differs --only example-unusable')).code).toBe(0);
    rmSync(folder, { recursive: true });
  });

  test('with --dry-run nothing is written', async () => {
    const folder = office({ [SCORES]: WEEK });
    const { out, code } = await emul(folder, 'criteria example ca-nhan --dry-run');
    expect(code).toBe(0);
    expect(out).toContain('points: 1621/18');
    expect(example(folder)).toBe('');
  });
});

describe('no sheet is guessed', () => {
  test.each([
    ['criteria example ca-nhan cv-03 40', 'chưa chấm xong'],
    ['criteria example ca-nhan tp-09 40', 'không có cá nhân, tập thể nào mang mã hoặc tên “tp-09”'],
    ['criteria example la-lung', 'không có thang điểm nào'],
  ])('%s', async (line, words) => {
    const folder = office({ [SCORES]: WEEK });
    const { host, code } = await emul(folder, line);
    expect(code).toBe(2);
    expect(host.stderr()).toContain(words);
    expect(example(folder)).toBe('');
  });

  test('marks that the scale asks for and the sheet lacks are named, and so are those it does not know', async () => {
    const draft = EDITION.replace('edition: 1', 'edition: 2')
      .replace(/^status: issued\nissued: .*$/m, 'status: draft')
      .replace('from: 2016-10-03', 'from: 2017-01-02')
      .replace('id: A2,', 'id: A4,');
    const folder = office({ [SCORES]: WEEK, 'criteria/ca-nhan-2.yaml': draft });
    const { host, code } = await emul(folder, 'criteria example ca-nhan@2 tp-01 40');
    expect(code).toBe(2);
    expect(host.stderr()).toContain('thiếu điểm A4; thang không có A2');
  });

  test('the same sheet twice', async () => {
    const folder = office({ [SCORES]: WEEK });
    await emul(folder, 'criteria example ca-nhan tp-01 40');
    const { host, code } = await emul(folder, 'criteria example ca-nhan tp-01 40');
    expect(code).toBe(2);
    expect(host.stderr()).toContain('đã có trong các ví dụ');
  });
});
