import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { told } from './told.ts';

/** The disk of a process that is killed at its `at`-th change: half of a text is there, and nothing happens from then on. */
const disk = vi.hoisted(() => ({ at: Number.POSITIVE_INFINITY, count: 0 }));

vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  class Killed extends Error {}
  const changes = [
    'mkdirSync',
    'mkdtempSync',
    'openSync',
    'writeFileSync',
    'fsyncSync',
    'renameSync',
    'linkSync',
  ] as const;
  const more = ['rmSync', 'rmdirSync', 'chmodSync', 'chownSync', 'copyFileSync'] as const;
  const dying = (name: string) => {
    const call = real[name as 'writeFileSync'] as (...args: unknown[]) => unknown;
    return (...args: unknown[]) => {
      if (name === 'openSync' && args[1] === 'r') return call(...args);
      disk.count += 1;
      if (disk.count < disk.at) return call(...args);
      const text = args[1];
      if (disk.count === disk.at && name === 'writeFileSync' && typeof text === 'string')
        call(args[0], text.slice(0, text.length / 2), args[2]);
      throw new Killed('killed');
    };
  };
  return { ...real, ...Object.fromEntries([...changes, ...more].map((name) => [name, dying(name)])) };
});

beforeEach(() => Object.assign(disk, { at: Number.POSITIVE_INFINITY, count: 0 }));

/** The store as a new process has it. */
async function store() {
  vi.resetModules();
  for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM']) process.removeAllListeners(signal);
  const [{ rewritten }, { outputFile }, { filledFolder, inTheWay }, { leftUnlocked }, { leftoversGone }] =
    await Promise.all([
      import('../../../src/store/rewritten.ts'),
      import('../../../src/store/output-file.ts'),
      import('../../../src/store/new-folder.ts'),
      import('../../../src/store/lock.ts'),
      import('../../../src/store/temporary.ts'),
    ]);
  return { rewritten, outputFile, filledFolder, inTheWay, leftUnlocked, leftoversGone };
}
type Store = Awaited<ReturnType<typeof store>>;

const OLD = { 'a.yaml': 'một\n', 'b.yaml': 'hai\n' };
const NEW = { 'a.yaml': 'MỘT\n', 'c/d.yaml': 'ba\n' };
const STARTER = Object.entries(NEW).map(([path, text]) => ({ path, text }));

/** What each write does, and what the next run of it begins with. */
const WRITES: Readonly<Record<string, { run(its: Store, root: string): void; swept(its: Store, root: string): void }>> =
  {
    'files of a workspace': {
      run: ({ rewritten }, root) =>
        rewritten(
          root,
          [
            { path: 'a.yaml', before: OLD['a.yaml'], after: NEW['a.yaml'] },
            { path: 'b.yaml', before: OLD['b.yaml'], after: undefined },
            { path: 'c/d.yaml', before: undefined, after: NEW['c/d.yaml'] },
          ],
          told(),
        ),
      swept: ({ leftUnlocked }, root) => leftUnlocked(root),
    },
    'a file that was named': {
      run: ({ outputFile }, root) => outputFile(join(root, 'a.yaml'), NEW['a.yaml'], 'a.yaml'),
      swept: ({ leftoversGone }, root) => leftoversGone(root),
    },
    'a folder that is new': {
      run: ({ filledFolder }, root) => filledFolder(join(root, 'so'), STARTER),
      swept: ({ leftoversGone }, root) => leftoversGone(root),
    },
  };

function workspace(): string {
  const root = mkdtempSync(join(tmpdir(), 'emul-killed-'));
  for (const [path, text] of Object.entries(OLD)) writeFileSync(join(root, path), text);
  return root;
}

const isOwn = (path: string) => path.startsWith('.emul');

function everything(root: string): Record<string, string> {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => !isOwn(path));
  const files = paths.filter((path) => statSync(join(root, path)).isFile());
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

async function killedAt(at: number, run: (its: Store, root: string) => void, root: string): Promise<boolean> {
  const its = await store();
  Object.assign(disk, { at, count: 0 });
  try {
    run(its, root);
    return false;
  } catch {
    return true;
  } finally {
    disk.at = Number.POSITIVE_INFINITY;
  }
}

describe('killed at any change of the disk', () => {
  test.each(Object.entries(WRITES))(
    '%s: every file is old or new, and the next run takes the rest away',
    async (_, { run, swept }) => {
      const done = workspace();
      run(await store(), done);
      const after = everything(done);
      let times = 0;
      for (let at = 1; ; at += 1) {
        const root = workspace();
        if (!(await killedAt(at, run, root))) break;
        times += 1;
        for (const [path, text] of Object.entries(everything(root)))
          expect([at, path, [OLD[path as 'a.yaml'], after[path]].includes(text)]).toEqual([at, path, true]);
        swept(await store(), root);
        const left = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(isOwn);
        expect([at, left.filter((path) => !/^\.emul(\/undo(\/\d{8}\.json)?)?$/.test(path))]).toEqual([at, []]);
      }
      expect(times).toBeGreaterThan(5);
    },
  );

  test('the log has a line of what was written whole, and none of what was not, once something else is written', async () => {
    const whole = WRITES['files of a workspace'];
    const seen = new Set<string>();
    for (let at = 1; ; at += 1) {
      const root = workspace();
      const isKilled = whole && (await killedAt(at, whole.run, root));
      const { 'log/2016.yaml': _, ...files } = everything(root);
      const of = (texts: object) => JSON.stringify(Object.entries(texts).sort());
      const state = of(files) === of(NEW) ? 'whole' : of(files) === of(OLD) ? 'none' : 'half';
      (await store()).rewritten(root, [{ path: 'e.yaml', before: undefined, after: 'x' }], told('sau'));
      const lines = everything(root)['log/2016.yaml']?.split('\n').slice(2, -1);
      expect([at, lines]).toEqual([at, state === 'whole' ? ['  - thử', '  - sau'] : ['  - sau']]);
      seen.add(state);
      if (!isKilled) break;
    }
    expect([...seen].sort()).toEqual(['half', 'none', 'whole']);
  });

  test('a folder that exists is filled by the next run', async () => {
    const done = mkdtempSync(join(tmpdir(), 'emul-killed-'));
    (await store()).filledFolder(done, STARTER);
    for (let at = 1; ; at += 1) {
      const root = mkdtempSync(join(tmpdir(), 'emul-killed-'));
      const isKilled = await killedAt(at, ({ filledFolder }) => filledFolder(root, STARTER), root);
      if (!isKilled) break;
      const its = await store();
      its.leftoversGone(root);
      if (!existsSync(join(root, 'c/d.yaml'))) {
        expect([at, its.inTheWay(root, STARTER)]).toEqual([at, []]);
        its.filledFolder(root, STARTER);
      }
      expect([at, everything(root), readdirSync(root)]).toEqual([at, everything(done), readdirSync(done)]);
    }
  });
});
