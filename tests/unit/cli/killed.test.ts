import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { HOME } from '../../host.ts';
import { copiedWorkspace } from './run-in.ts';

const PRELOADED = join(HOME, 'tests/kills/kill-at.cjs');
const KEPT = ['.emul', '.emul/undo', '.emul/undo/00000001.json'];

/** `emul open` in a process of its own, which gets a signal at its `at`-th change of the disk; tests/kills/kills.mjs does it for all. */
function opened(folder: string, signal?: string, at = 12) {
  const env = { ...process.env, ...(signal && { KILL_AT: String(at), KILL_BY: signal }) };
  const line = ['-r', PRELOADED, join(HOME, 'bin/emul.js'), 'open', '41'];
  return spawnSync(process.execPath, line, { cwd: folder, env, encoding: 'utf8' });
}

const own = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.startsWith('.emul'));

test.skipIf(process.platform === 'win32').each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
])('%s while a file is written leaves nothing behind', (signal, code) => {
  const folder = copiedWorkspace();
  const { status } = opened(folder, signal);
  expect([status, own(folder)]).toEqual([code, KEPT]);
  expect(readdirSync(join(folder, 'scores/2016'))).toEqual(['2016-W40.yaml', '2016-W41.yaml']);
});

test.skipIf(process.platform === 'win32')('what kill -9 leaves is gone with the next run, and its work done', () => {
  const folder = copiedWorkspace();
  expect(opened(folder, 'SIGKILL').signal).toBe('SIGKILL');
  expect(own(folder)).toContain('.emul/lock');
  expect([opened(folder).status, own(folder)]).toEqual([0, KEPT]);
});
