import { cpSync, mkdtempSync, readdirSync, realpathSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { sha256 } from '../../../src/base/sha256.ts';
import { HOME } from '../../host.ts';
import { copiedWorkspace, emul, found, lay, type Ran } from './run-in.ts';

/** What the disk is asked below a folder, and the one path at which it answers with an error. */
const disk = vi.hoisted(() => ({
  below: '/nowhere',
  asked: new Set<string>(),
  refuses: undefined as { path: string; code: string } | undefined,
}));

vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  const watched = <T extends (path: string, ...more: never[]) => unknown>(name: string, call: T): T =>
    ((path: string, ...more: never[]) => {
      if (typeof path === 'string' && path.startsWith(`${disk.below}/`)) {
        disk.asked.add(path);
        const { refuses } = disk;
        if (refuses?.path === path)
          throw Object.assign(new Error(`${refuses.code}: ${name} '${path}'`), { code: refuses.code });
      }
      return call(path, ...more);
    }) as T;
  const realpath = Object.assign(watched('realpath', real.realpathSync as never), {
    native: watched('realpath', real.realpathSync.native as never),
  });
  const exists = watched('exists', real.existsSync as never) as (path: string) => boolean;
  return {
    ...real,
    readFileSync: watched('read', real.readFileSync as never),
    readdirSync: watched('readdir', real.readdirSync as never),
    statSync: watched('stat', real.statSync as never),
    lstatSync: watched('lstat', real.lstatSync as never),
    accessSync: watched('access', real.accessSync as never),
    realpathSync: realpath,
    // As Node's own: whatever the system says, there is nothing.
    existsSync(path: string) {
      try {
        return exists(path);
      } catch {
        return false;
      }
    },
  };
});

/** How many of the lines are asked about every path; of the others each is asked about some, all with `EMUL_ALL=1`. */
const CORE = 4;
const isAll = process.env['EMUL_ALL'] !== undefined;

/** A line for each command that reads a workspace. */
const LINES = [
  'check',
  'score 2016-W40',
  'candidates 2016',
  'today',
  'check scores/2016/2016-W40.yaml',
  'report ratings 2016-10',
  'report candidates 2016',
  'report decision 2016-10',
  'report criteria 2016-10',
  'criteria diff ca-nhan criteria/ca-nhan.yaml',
  'criteria backtest ca-nhan 2016-10',
  'awards show ubnd',
  'exemplars show guong',
  'decide 2016-W40 --dry-run',
  'summary 2016-10 -o out.docx',
  'check --json',
  'status 2016-W40',
  'score 2016-W40 --json',
  'classify 2016-10',
  'classify 2016',
  'explain cv-03 2016-10',
  'summary 2016-10',
  'report briefing 2016-W40',
  'report minutes 2016-10',
  'report score-sheet 2016-W40',
  'report grid 2016-10',
  'report notice 2016-10',
  'report submission 2016',
  'decide 2016-10 --dry-run',
  'awards list',
  'exemplars list',
  'criteria check',
  'criteria show ca-nhan',
  'criteria example ca-nhan --dry-run',
  'plan show',
  'plan status',
  'registrations status 2016',
  'campaigns',
  'inspections',
  'appeals list',
  'practices',
  'regulation list',
  'regulation show quy-che',
  'open 2016-W41 --dry-run',
  'form export 2016-W41 --dry-run',
  'form export people -o /nowhere/people.xlsx --dry-run',
  'form export registrations 2016 -o /nowhere/r.xlsx --dry-run',
  'undo --dry-run',
];

/** Every folder that emul looks into, so that each is asked. */
const MORE = {
  'practices/so.yaml': 'kind: practice\nid: so\ntitle: Sổ\nauthor: cv-03\n',
  'registrations/2016.yaml': 'kind: registrations\nyear: 2016\nentries: []\n',
  'awards/cu.yaml': 'kind: awards\nawards: []\n',
  'plans/ke-hoach.yaml': 'kind: plan\nid: ke-hoach\ntitle: Kế hoạch\n',
  'campaigns/dot.yaml': 'kind: campaign\nid: dot\n',
  'decisions/2016-10.yaml': 'kind: decision\nperiod: 2016-10\n',
  'exemplars/guong.yaml': 'kind: exemplar\n',
  'inspections/kt.yaml': 'kind: inspection\n',
  'appeals/2016-10.yaml': 'kind: appeal\nappeals: []\n',
  'papers/2016-10.summary.yaml': 'kind: fill\ndocument: summary\nperiod: 2016-10\n',
  'maps/bang.yaml': 'kind: map\n',
};

let folder = '';

/** A copy whose folders no run has asked before: emul keeps in mind where a folder really lies. */
function fresh(): string {
  const copy = join(realpathSync(mkdtempSync(join(tmpdir(), 'emul-eio-'))), 'so');
  cpSync(folder, copy, { recursive: true });
  return watched(copy);
}

let moves = 0;
let lent: string | undefined;

/** One copy for all lines that write nothing, each time under another name: no run has asked there before either. */
function moved(): string {
  lent ??= fresh();
  moves += 1;
  const to = join(dirname(lent), `so-${String(moves).padStart(5, '0')}`);
  renameSync(lent, to);
  lent = to;
  return watched(to);
}

function watched(copy: string): string {
  disk.below = copy;
  disk.asked.clear();
  disk.refuses = undefined;
  return copy;
}

async function ran(line: string, refuses?: { path: string; code: string }): Promise<Ran & { copy: string }> {
  const isWriting = line.includes(' -o out');
  const copy = isWriting ? fresh() : moved();
  disk.refuses = refuses && { ...refuses, path: join(copy, refuses.path) };
  try {
    return { ...(await emul(copy, ...line.split(' '))), copy };
  } finally {
    disk.refuses = undefined;
    if (isWriting) rmSync(copy, { recursive: true, force: true });
  }
}

const said = ({ code, out, err, copy }: Ran & { copy: string }) => [code, out, err].join('\n').replaceAll(copy, '…');

beforeAll(() => {
  folder = join(realpathSync(mkdtempSync(join(tmpdir(), 'emul-eio-'))), 'so');
  cpSync(join(HOME, 'tests', 'pages', 'workspace'), folder, { recursive: true });
  for (const [path, text] of Object.entries(MORE)) lay(folder, path, text);
  const log = { path: 'log/2016-11.yaml', line: '' };
  const files = [{ path: 'plans/ke-hoach.yaml', before: null, after: sha256(MORE['plans/ke-hoach.yaml']) }];
  const step = {
    deed: { vi: 'lập kế hoạch', en: 'made a plan' },
    when: '2016-11-10T09:00',
    user: 'an',
    log,
    seals: [],
    files,
  };
  lay(folder, '.emul/undo/00000001.json', JSON.stringify(step));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterAll(() => {
  const filesIn = (root: string) => readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();
  if (lent) expect(filesIn(lent)).toEqual(filesIn(folder));
});

describe('what the system refuses is never missing', () => {
  test.each(LINES.map((line, at) => [line, at] as const))('%s', async (line, at) => {
    const sound = await ran(line);
    const paths = [...disk.asked].map((path) => path.slice(sound.copy.length + 1));
    expect(sound.err, sound.err).not.toMatch(/emul hỏng|không có (?:lệnh|việc)/);
    const wrong: unknown[] = [];
    for (const [i, path] of paths.entries()) {
      if (!isAll && at >= CORE && (i + at) % 4 !== 0) continue;
      const code = CODES[i % CODES.length] ?? 'EIO';
      const broken = await ran(line, { path, code });
      const isTold = broken.code === 3 && (broken.out + broken.err).includes(code) && !/hỏng/.test(broken.err);
      if (!isTold && said(broken) !== said(sound))
        wrong.push({ path, code, exit: broken.code, err: broken.err, out: broken.out.slice(0, 300) });
    }
    expect(wrong).toEqual([]);
  });
});

test('nobody goes back across a seal that the disk does not show', async () => {
  const { code, err, out } = await ran('undo --dry-run', { path: 'seals', code: 'EIO' });
  expect([code, out]).toEqual([3, '']);
  expect(err).toBe(
    'lỗi: chưa ghi gì: máy không cho đọc “seals” (EIO); xem ổ đĩa hoặc ổ mạng còn nối không, rồi chạy lại\n',
  );
});

test('who cannot go back since a file is open elsewhere is told to close it', async () => {
  const { err } = await ran('undo --dry-run', { path: 'seals', code: 'EBUSY' });
  expect(err).toContain('“seals” (EBUSY); đóng chương trình đang mở tệp, xem lại quyền đọc của tệp, rồi chạy lại\n');
});

const CODES = ['EACCES', 'EIO', 'ESTALE', 'EMFILE'];

describe('a folder that cannot be gone through', () => {
  const FOLDERS = ['practices', 'scores', 'scores/2016', 'decisions', 'criteria', 'awards', 'campaigns'];

  test.each(FOLDERS)('%s is named, with the word of the system', async (path) => {
    const { code, err, out } = await ran('candidates 2016', { path, code: 'EACCES' });
    expect([code, out]).toEqual([3, '']);
    expect(err).toContain('máy không cho đọc thư mục này (EACCES)');
    expect(err).toContain(`--> ${path}:1:1`);
  });

  test('check names them all beside what it finds elsewhere, and nothing that might be missing', async () => {
    const copy = fresh();
    const elsewhere = (await found(copy)).ids;
    for (const path of ['practices', 'scores']) symlinkSync('/nowhere/at/all', join(copy, `${path}-cu`));
    const { code, ids } = await found(copy);
    expect(code).toBe(3);
    expect(ids.filter((one) => !elsewhere.includes(one))).toEqual([
      'file-unreadable practices-cu',
      'file-unreadable scores-cu',
    ]);
    expect(ids.length).toBe(elsewhere.length + 2);
  });

  test('a file in its place is told as well', async () => {
    const copy = fresh();
    rmSync(join(copy, 'practices'), { recursive: true });
    lay(copy, 'practices', 'x');
    const { code, err } = await emul(copy, 'candidates', '2016');
    expect([code, err.includes('(ENOTDIR)')]).toEqual([3, true]);
  });

  test('that is not there is empty', async () => {
    const copy = fresh();
    rmSync(join(copy, 'practices'), { recursive: true });
    expect((await emul(copy, 'practices')).err).not.toContain('file-unreadable');
  });
});

describe('a linked folder', () => {
  test.each(['scores/2017', 'practices'])('%s that leads outside is told as a linked file is', async (path) => {
    const copy = fresh();
    const outside = mkdtempSync(join(tmpdir(), 'emul-outside-'));
    rmSync(join(copy, path), { recursive: true, force: true });
    symlinkSync(outside, join(copy, path));
    for (const line of ['check', 'candidates 2016']) {
      const { code, out, err } = await emul(copy, ...line.split(' '));
      expect([line, code]).toEqual([line, 1]);
      expect(out + err).toContain('[link-outside]: thư mục này chỉ là lối tắt dẫn ra ngoài sổ');
      expect(out + err).toContain(`--> ${path}:1:1`);
    }
  });

  test('that stays inside is read', async () => {
    const copy = copiedWorkspace();
    const before = await emul(copy, 'score', '2016-W40');
    renameSync(join(copy, 'scores/2016'), join(copy, '.kho'));
    symlinkSync('../.kho', join(copy, 'scores/2016'));
    expect(await emul(copy, 'score', '2016-W40')).toEqual(before);
    expect(before.out).toContain('Trần Quốc Hòa');
  });

  test('that leads back to itself is told', async () => {
    const copy = fresh();
    symlinkSync('..', join(copy, 'scores/vong'));
    const { code, out } = await emul(copy, 'check');
    expect([code, out.includes('(ELOOP)'), out.includes('--> scores/vong:1:1')]).toEqual([3, true, true]);
  });
});
