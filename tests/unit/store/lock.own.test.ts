import { spawnSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { leftUnlocked, locked, lockOf, unlocked } from '../../../src/store/lock.ts';
import { stepNumbers } from '../../../src/store/steps.ts';
import { StoreError } from '../../../src/store/store-error.ts';

/** What a hard link and a write answer, where a disk is full or knows no links. */
const disk = vi.hoisted(() => ({ link: undefined as string | undefined, write: undefined as string | undefined }));

vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  const failing = (code: string | undefined, path: unknown) => {
    if (code && String(path).includes('.emul')) throw Object.assign(new Error(code), { code });
  };
  return {
    ...real,
    linkSync(...args: Parameters<typeof real.linkSync>) {
      failing(disk.link, args[1]);
      real.linkSync(...args);
    },
    writeFileSync(...args: Parameters<typeof real.writeFileSync>) {
      // A full disk gives a name to a file, and no room for its text.
      if (disk.write && String(args[0]).includes('.emul')) real.writeFileSync(args[0], '', args[2]);
      failing(disk.write, args[0]);
      real.writeFileSync(...args);
    },
  };
});
afterEach(() => Object.assign(disk, { link: undefined, write: undefined }));

const other = { user: 'hang', host: 'PC-02', pid: 77, since: Date.now() };

function workspace(): string {
  const root = mkdtempSync(join(tmpdir(), 'emul-lock-'));
  mkdirSync(join(root, '.emul'));
  return root;
}

const lockIn = (root: string) => join(root, '.emul/lock');

function held(holder: unknown, minutesAgo = 0): string {
  const root = workspace();
  writeFileSync(lockIn(root), typeof holder === 'string' ? holder : JSON.stringify(holder));
  const made = Date.now() / 1000 - minutesAgo * 60;
  utimesSync(lockIn(root), made, made);
  return root;
}

function refused(root: string, patience = 60): StoreError {
  try {
    locked(root, () => {}, patience);
  } catch (error) {
    if (error instanceof StoreError) return error;
    throw error;
  }
  throw new Error('not refused');
}

describe('while somebody writes', () => {
  test('the lock is whole, can be read by all, and is gone afterwards, whatever happens', () => {
    const root = workspace();
    const seen = locked(root, () => ({
      holder: lockOf(root)?.holder,
      mode: lstatSync(lockIn(root)).mode & 0o777,
      beside: readdirSync(join(root, '.emul')),
    }));
    expect(seen).toMatchObject({ holder: { host: hostname(), pid: process.pid }, mode: 0o644, beside: ['lock'] });
    expect(() =>
      locked(root, () => {
        throw new Error('x');
      }),
    ).toThrow('x');
    expect(readdirSync(join(root, '.emul'))).toEqual([]);
  });

  test('somebody else is waited for, then named', () => {
    const root = held(other);
    expect(refused(root)).toMatchObject({ code: 'LOCKED', holder: { user: 'hang', host: 'PC-02', pid: 77 } });
    expect(readdirSync(join(root, '.emul'))).toEqual(['lock']);
  });

  test.each([
    ['two minutes behind', { ...other, since: Date.now() - 120_000 }],
    ['two minutes ahead', { ...other, since: Date.now() + 120_000 }],
    ['hours off', { ...other, since: Date.now() + 7_200_000 }],
  ])('a clock that is %s costs nobody his lock', (_, holder) => {
    const root = held(holder);
    expect(refused(root).code).toBe('LOCKED');
    expect(existsSync(lockIn(root))).toBe(true);
  });

  test('a process of this computer is waited for, however long it takes', () => {
    const root = held({ ...other, host: hostname(), pid: process.ppid }, 60);
    expect(refused(root).holder?.pid).toBe(process.ppid);
  });

  test('a lock that another took meanwhile is not taken away', () => {
    const root = workspace();
    locked(root, () => {
      rmSync(lockIn(root));
      writeFileSync(lockIn(root), JSON.stringify(other));
    });
    expect(lockOf(root)?.holder?.user).toBe('hang');
  });
});

describe('what nobody holds any more is not honoured', () => {
  test.each([
    ['a process that is gone', { ...other, host: hostname(), pid: 2 ** 22 + 1 }, 0],
    ['this very process’s number, from before', { ...other, host: hostname(), pid: process.pid }, 0],
    ['another computer, hours ago', other, 120],
    ['nobody who can be read, hours ago', '', 120],
    ['another computer, hours ahead of a clock that has been put right', other, -120],
  ])('of %s', (_, holder, minutesAgo) => {
    const root = held(holder, minutesAgo);
    expect(locked(root, () => 'written', 0)).toBe('written');
    expect(readdirSync(join(root, '.emul'))).toEqual([]);
  });

  test.each(['{}', '[]', '5', 'null', '"x"', '', '{"pid": "x"}', '{"user"'])(
    'of nobody: %j is known for it',
    (text) => {
      const root = held(text);
      expect([refused(root).holder?.pid, lockOf(root)]).toEqual([0, { holder: undefined, isLeft: true }]);
    },
  );

  test.each(['{}', ''])('of nobody: %j, after a look', (text) => {
    const root = held(text);
    expect(locked(root, () => 'written')).toBe('written');
    expect(readdirSync(join(root, '.emul'))).toEqual([]);
  });
});

describe('what is no lock of emul ends within a bound, and is left to `emul unlock`', () => {
  const strange: [string, (path: string) => void][] = [
    ['a folder', (path) => mkdirSync(path)],
    ['a link to nothing', (path) => symlinkSync('nowhere', path)],
    ['a link to a file', (path) => symlinkSync('/etc/hosts', path)],
    ['a pipe', (path) => void spawnSync('mkfifo', [path])],
  ];

  test.each(strange)('%s', (_, laid) => {
    const root = workspace();
    laid(lockIn(root));
    expect(refused(root)).toMatchObject({ code: 'LOCKED', holder: { pid: 0 } });
    // Nobody of whom to ask, and no emul makes one: taken away without --force.
    expect(lockOf(root)).toEqual({ holder: undefined, isLeft: true });
    unlocked(root);
    expect(locked(root, () => 'written', 0)).toBe('written');
    expect(readFileSync('/etc/hosts', 'utf8')).not.toBe('');
  });

  test.each<[string, (path: string) => void]>([
    ['a file', (path) => writeFileSync(path, '')],
    ['a link', (path) => symlinkSync(tmpdir(), path)],
  ])('%s where the folder of the lock belongs is named', (_, laid) => {
    const root = mkdtempSync(join(tmpdir(), 'emul-lock-'));
    laid(join(root, '.emul'));
    for (const asked of [locked, lockOf, leftUnlocked, stepNumbers])
      expect(() => asked(root, () => {})).toThrow('NO_FOLDER: .emul');
  });

  test('a folder with something in it stays', () => {
    const root = workspace();
    mkdirSync(join(lockIn(root), 'mine'), { recursive: true });
    expect(() => unlocked(root)).toThrow('ENOTEMPTY');
  });
});

describe('a disk', () => {
  test('that is full leaves nothing', () => {
    const root = workspace();
    disk.write = 'ENOSPC';
    expect(refused(root).code).toBe('ENOSPC');
    expect(readdirSync(join(root, '.emul'))).toEqual([]);
  });

  test('that has no room for one more name leaves nothing', () => {
    const root = workspace();
    disk.link = 'ENOSPC';
    expect(refused(root).code).toBe('ENOSPC');
    expect(readdirSync(join(root, '.emul'))).toEqual([]);
  });

  test.each(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'])('without hard links (%s) holds a lock too', (code) => {
    const root = workspace();
    disk.link = code;
    expect(locked(root, () => lockOf(root)?.holder?.pid)).toBe(process.pid);
    expect(readdirSync(join(root, '.emul'))).toEqual([]);
  });
});
