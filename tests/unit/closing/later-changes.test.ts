import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../../../src/commands/run.ts';
import { memoryHost } from '../../host.ts';
import { EXAMPLE } from '../reports/office.ts';

/** One change that somebody makes after closing the second half of 2016, and what it must be told as; nothing: it is none of it. */
interface Later {
  readonly what: string;
  readonly told: RegExp | undefined;
  make(folder: string): void;
}

const WEEK = 'scores/2016/2016-W45.yaml';

const LATER: readonly Later[] = [
  edited('a mark', WEEK, 'council: {A2: 15.5, note', 'council: {A2: 18, note', /tuần 45, .*A2 \(lãnh đạo\)/),
  edited('a mark written otherwise', WEEK, 'council: {A2: 15.5, note', 'council: {A2: 15.50, note', undefined),
  edited('a comment', WEEK, 'kind: scores', '# xem lại\nkind: scores', undefined),
  edited(
    'a member of the list earlier',
    'organization.yaml',
    'members:\n',
    'members:\n  - {id: moi, name: Võ Văn Mới, assignments: [{unit: cs-dt, position: Chuyên viên, from: 2017-07-01}]}\n',
    undefined,
  ),
  edited(
    'a new member in the period',
    'organization.yaml',
    'members:\n',
    'members:\n  - {id: moi, name: Võ Văn Mới, assignments: [{unit: cs-dt, position: Chuyên viên, from: 2016-11-01}]}\n',
    /Võ Văn Mới, nơi làm việc/,
  ),
  edited('a name', 'organization.yaml', 'name: Nguyễn Văn An', 'name: Nguyễn Hoài An', undefined),
  edited('a head', 'organization.yaml', 'head: tp-csdt', 'head: cv-02', /Phòng Chính sách – Dân tộc, người đứng đầu/),
  edited('a duty', 'organization.yaml', 'text: Văn thư, lưu trữ', 'text: Văn thư và lưu trữ', undefined),
  edited('a signer', 'emul.yaml', 'post: Trưởng ban', 'post: Quyền Trưởng ban', undefined),
  edited(
    'a week skipped',
    'emul.yaml',
    'skip: [',
    'skip: [{period: 2016-W45, reason: Bão}, ',
    /lịch, tuần 45, không tính: không có → Bão/,
  ),
  edited('a week skipped later', 'emul.yaml', 'skip: [', 'skip: [{period: 2017-W10, reason: Bão}, ', undefined),
  edited(
    'the regulation',
    'regulations/bdt-2016.yaml',
    '{points: {atLeast: 70}}, {none: {worseThan: han-che}}',
    '{points: {atLeast: 60}}, {none: {worseThan: han-che}}',
    /quy chế bdt-2016/,
  ),
  edited('the scale', 'criteria/ca-nhan.yaml', 'missing: exclude', 'missing: zero', /thang điểm ca-nhan/),
  edited(
    'the scale superseded',
    'criteria/ca-nhan.yaml',
    'effective: {from: 2016-10-03}',
    'effective: {from: 2016-10-03, to: 2017-12-31}',
    undefined,
  ),
  edited(
    'the day that decides a week',
    'emul.yaml',
    'weekBelongsTo: thursday',
    'weekBelongsTo: monday',
    /ngày quyết định tuần: thứ Năm → thứ Hai/,
  ),
  edited(
    'where scoring begins',
    'emul.yaml',
    'start: 2016-W40',
    'start: 2016-W41',
    /emul\.yaml:14: lịch, tuần 40: không có → chưa chấm/,
  ),
  edited(
    'a bonus',
    WEEK,
    '    bonus:   [{event: truoc-han, basis: Báo cáo Chương trình 135 nộp trước hạn 03 ngày}]\n',
    '',
    /điểm cộng, xong trước hạn.*: việc xong trước hạn/i,
  ),
  {
    what: 'a week in two files',
    told: undefined,
    make(folder) {
      const [week, other] = [join(folder, WEEK), join(folder, WEEK.replace('.yaml', '.hai.yaml'))];
      const text = readFileSync(week, 'utf8');
      const [top, at] = [text.indexOf('  - unit'), text.indexOf('  - member: cvp\n')];
      writeFileSync(other, text.slice(0, top) + text.slice(at));
      writeFileSync(week, text.slice(0, at));
    },
  },
  {
    what: 'a file gone',
    told: /tuần 47: \d+ phiếu → không có/,
    make: (folder) => rmSync(join(folder, 'scores/2016/2016-W47.yaml')),
  },
  {
    what: 'a file called otherwise',
    told: undefined,
    make: (folder) =>
      renameSync(join(folder, 'scores/2016/2016-W49.cs-dt.yaml'), join(folder, 'scores/2016/2016-W49.mot.yaml')),
  },
  {
    what: 'a decision',
    told: /quyết định tháng 11\/2016/,
    make: (folder) =>
      written(
        folder,
        'decisions/2016-11.yaml',
        'kind: decision\nperiod: 2016-11\nheld: 2016-12-02\nresults: [{member: cv-03, level: xuat-sac, reason: Đề án}]\n',
      ),
  },
  {
    what: 'a decision on another period',
    told: undefined,
    make: (folder) =>
      written(
        folder,
        'decisions/2017-03.yaml',
        'kind: decision\nperiod: 2017-03\nheld: 2017-04-02\nresults: [{member: cv-03, level: xuat-sac}]\n',
      ),
  },
];

function edited(what: string, path: string, before: string, after: string, told: RegExp | undefined): Later {
  return {
    what,
    told,
    make(folder) {
      const text = readFileSync(join(folder, path), 'utf8');
      expect(text, `${what}: ${before}`).toContain(before);
      writeFileSync(
        join(folder, path),
        text.replace(before, () => after),
      );
    },
  };
}

function written(folder: string, path: string, text: string): void {
  if (!existsSync(join(folder, 'decisions')))
    cpSync(join(folder, 'seals'), join(folder, 'decisions'), {
      recursive: true,
      filter: (one) => !/\.(?:yaml|zip)$/.test(one),
    });
  writeFileSync(join(folder, path), text);
}

let closed = '';
beforeAll(async () => {
  closed = mkdtempSync(join(tmpdir(), 'emul-closed-'));
  cpSync(EXAMPLE, closed, { recursive: true });
  expect(await ran(closed, 'close', '2016-H2', '-q')).toBe('');
});
const made: string[] = [];
afterAll(() => {
  for (const folder of [closed, ...made]) rmSync(folder, { recursive: true, force: true });
});

async function ran(folder: string, ...words: string[]): Promise<string> {
  const host = { ...memoryHost(folder), today: () => '2017-07-10' };
  await run(words, host);
  return host.printed();
}

async function changesIn(folder: string): Promise<number> {
  return JSON.parse(await ran(folder, 'verify', '2016-H2', '--json')).seals[0].changes.length;
}

const OUTPUTS = [
  ['classify', '2016-H2', '--json'],
  ['classify', '2016-11', '--parts'],
  ['explain', 'cv-03', '2016-H2'],
  ['score', '2016-W45', '--json'],
];

test('a key that only its schema has words for is told in these', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'emul-later-'));
  made.push(folder);
  cpSync(closed, folder, { recursive: true });
  const scale = join(folder, 'criteria', 'ca-nhan.yaml');
  writeFileSync(scale, readFileSync(scale, 'utf8').replace('max: 20', 'max: 21'));
  const told = (await ran(folder, 'verify', '2016-H2')).replace(/\s+/g, ' ');
  expect(told).toContain('thang điểm ca-nhan, nhóm tiêu chí, A, các tiêu chí, A2, điểm tối đa: 20 → 21');
  expect(await ran(folder, 'verify', '2016-H2', '--lang', 'en')).toContain('A2, maximum:');
});

test('whoever is gone is called as when it was closed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'emul-later-'));
  made.push(folder);
  cpSync(closed, folder, { recursive: true });
  const people = join(folder, 'organization.yaml');
  writeFileSync(people, readFileSync(people, 'utf8').replace('  - id: cv-03\n', '  - id: cv-99\n'));
  expect(await ran(folder, 'verify', '2016-H2')).toContain('Nguyễn Văn An, nơi làm việc');
  expect(await ran(folder, 'verify', '2016-H2')).not.toContain('cv-03, nơi');
  expect(await ran(folder, 'check')).toContain('lỗi[closed-id-gone]: Nguyễn Văn An mang mã “cv-03”');
});

test('whatever is changed after closing, what is closed stays to the byte, each change is told, and no other', async () => {
  const before = await Promise.all(OUTPUTS.map((words) => ran(closed, ...words)));
  await fc.assert(
    fc.asyncProperty(fc.subarray([...LATER], { minLength: 1, maxLength: 4 }), async (changes) => {
      const folder = mkdtempSync(join(tmpdir(), 'emul-later-'));
      made.push(folder);
      cpSync(closed, folder, { recursive: true });
      for (const change of changes) change.make(folder);
      const count = changes.filter(({ told }) => told).length;
      const note = count > 0 ? `lưu ý: sau ngày khóa sổ có ${count} chỗ bị sửa` : '';
      for (const [i, words] of OUTPUTS.entries()) {
        const [printed = '', after = ''] = (await ran(folder, ...words)).split(/^(?=lưu ý: sau ngày khóa sổ)/m);
        expect(printed).toBe(before[i]);
        expect(after.startsWith(note) && (after !== '') === count > 0).toBe(true);
      }
      const told = (await ran(folder, 'verify', '2016-H2')).replace(/\s+/g, ' ');
      const named = changes.flatMap((change) => change.told ?? []);
      for (const words of named) expect(told).toMatch(words);
      expect(await changesIn(folder)).toBe(named.length);
    }),
    { numRuns: 8 },
  );
});

test.each(LATER.filter(({ told }) => told).map((later) => [later.what, later] as const))(
  '%s is put back',
  async (_, later) => {
    const folder = mkdtempSync(join(tmpdir(), 'emul-later-'));
    made.push(folder);
    cpSync(closed, folder, { recursive: true });
    later.make(folder);
    await ran(folder, 'restore', '2016-H2');
    expect(await changesIn(folder)).toBe(0);
  },
);
