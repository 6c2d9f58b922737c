import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { HOME } from '../../host.ts';
import { EXAMPLE, EXAMPLE_MONTH, emul, office } from '../reports/office.ts';

async function shown(line: string, folder = EXAMPLE) {
  const { out, code } = await emul(folder, line);
  expect(code).toBe(0);
  return JSON.parse(out).criteria;
}

const EDITION = readFileSync(join(HOME, 'tests', 'pages', 'workspace', 'criteria', 'ca-nhan.yaml'), 'utf8');
const DRAFT = EDITION.replace('edition: 1', 'edition: 2')
  .replace(/^status: issued\nissued: .*$/m, 'status: draft')
  .replace('from: 2016-10-03', 'from: 2017-01-02')
  .replace('max: 40, mode: ratio', 'max: 70/3, mode: ratio');

describe('as its schema says', () => {
  test.each([EXAMPLE, EXAMPLE_MONTH])('every scale of %s', async (folder) => {
    expect((await shown('criteria show --json', folder)).length).toBeGreaterThan(0);
  });

  test('every number is there, and levels have their names', async () => {
    const [one] = await shown('criteria show tap-the --json');
    expect(one.groups.map(({ id, max }: { id: string; max: number }) => [id, max])).toEqual([
      ['CT', 50],
      ['NV', 30],
      ['TC', 20],
    ]);
    expect(one.groups[2].criteria[0]).toMatchObject({ id: 'TC1', mode: 'members', level: 'tot', full: 0.8 });
    expect(one.groups[2].criteria[2].events[1]).toMatchObject({ id: 'mat-tai-lieu', points: 2.5, limit: null });
    expect(one.bonus).toMatchObject({ max: 4, above: false });
    expect(one.levels[0]).toMatchObject({
      name: 'Hoàn thành xuất sắc nhiệm vụ',
      when: [
        { points: { atLeast: 90 } },
        { group: { id: 'CT', atLeastShare: 0.9 } },
        { penalty: { atMostShareOfBonus: 0.5 } },
      ],
    });
  });

  test('a fraction stays one', async () => {
    const folder = office({ 'criteria/moi.yaml': DRAFT });
    const [one] = await shown('criteria show ca-nhan@2 --json', folder);
    expect(one.groups[0].criteria[0].max).toBe('70/3');
    expect(one.editions).toMatchObject([{ edition: 1, status: 'issued', file: 'criteria/ca-nhan.yaml' }]);
  });
});

describe('which edition', () => {
  const folder = () => office({ 'criteria/moi.yaml': DRAFT });

  test('an id alone is the edition that was issued', async () => {
    const [one] = await shown('criteria show ca-nhan --json', folder());
    expect(one).toMatchObject({ edition: 1, draft: false });
  });

  test('a file is named from the current folder or from the workspace', async () => {
    expect(await shown('criteria show criteria/moi.yaml --json', folder())).toMatchObject([
      { edition: 2, draft: true },
    ]);
  });

  test('a file outside of any workspace is shown too, without names of levels', async () => {
    const file = join(tmpdir(), `emul-criteria-${process.pid}.yaml`);
    writeFileSync(file, DRAFT);
    const { out, code } = await emul(tmpdir(), `criteria show ${file}`);
    expect(code).toBe(0);
    expect(out).toContain('DỰ THẢO, không chính thức');
    expect(out).toContain('- xuat-sac: từ 90 điểm trở lên');
  });

  test('a file that breaks its schema is told like any other, and not shown', async () => {
    const broken = office({ 'criteria/moi.yaml': DRAFT.replace('mode: mark', 'mode: marks') });
    const { out, host, code } = await emul(broken, 'criteria show criteria/moi.yaml');
    expect([code, out]).toEqual([1, '']);
    expect(host.stderr()).toContain('criteria/moi.yaml:15');
  });

  test('without a workspace an id has nowhere to be looked up', async () => {
    const { host, code } = await emul('/', 'criteria show ca-nhan');
    expect(code).toBe(2);
    expect(host.stderr()).toContain('emul init');
  });
});
