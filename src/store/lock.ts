import { lstatSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import { kill, pid } from 'node:process';
import { type Holder, StoreError, storeError, systemCode } from './store-error.ts';

/** Where emul keeps what no result needs, and in it the lock. */
export const OWN_FOLDER = '.emul';
const LOCK = 'lock';
/** A write takes less than a second; a lock this old was left behind, or its computer went to sleep. */
const STALE = 120_000;
const PATIENCE = 3_000;
const NAP = 50;

/**
 * Runs `use` while no other emul writes into the workspace. Waits a little for another one, then throws a StoreError that
 * says who it is. The lock of a process that is gone, or of one that takes minutes, is not honoured.
 */
export function locked<T>(root: string, use: () => T, patience = PATIENCE): T {
  ownFolder(root);
  const path = join(root, OWN_FOLDER, LOCK);
  for (let waited = 0; !taken(path); waited += NAP) {
    const holder = holderOf(path);
    if (holder === 'gone' || broken(path, holder)) continue;
    if (waited >= patience) throw new StoreError('LOCKED', root, holder);
    nap();
  }
  try {
    return use();
  } finally {
    rmSync(path, { force: true });
  }
}

/** A folder and nothing else: a link there could lead anywhere. */
function ownFolder(root: string): void {
  const path = join(root, OWN_FOLDER);
  try {
    mkdirSync(path, { recursive: true });
    if (!lstatSync(path).isDirectory()) throw new StoreError('ENOTDIR', OWN_FOLDER);
  } catch (error) {
    throw storeError(error, OWN_FOLDER);
  }
}

function taken(path: string): boolean {
  const own: Holder = { user: userName(), host: hostname(), pid, since: Date.now() };
  try {
    writeFileSync(path, JSON.stringify(own), { flag: 'wx' });
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw storeError(error, OWN_FOLDER);
  }
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return '?';
  }
}

/** Who holds the lock; of a file that says nobody (yet), only since when it is there. */
function holderOf(path: string): Holder | 'gone' {
  try {
    const since = statSync(path).mtimeMs;
    return holderIn(readFileSync(path, 'utf8')) ?? { user: '?', host: '?', pid: 0, since };
  } catch {
    return 'gone';
  }
}

function holderIn(text: string): Holder | undefined {
  try {
    const { user, host, pid, since } = JSON.parse(text);
    return { user: String(user), host: String(host), pid: Number(pid), since: Number(since) };
  } catch {
    return undefined;
  }
}

/** Takes a lock away that nobody holds any more: under another name first, since another emul may do the same right now. */
function broken(path: string, holder: Holder): boolean {
  const isOld = !(Math.abs(Date.now() - holder.since) < STALE);
  const isDead = holder.host === hostname() && holder.pid > 0 && !isAlive(holder.pid);
  if (!isOld && !isDead) return false;
  const away = `${path}.${pid}`;
  try {
    renameSync(path, away);
    const found = holderOf(away);
    if (found !== 'gone' && found.since !== holder.since) renameSync(away, path);
    rmSync(away, { force: true });
    return true;
  } catch {
    return false;
  }
}

function isAlive(id: number): boolean {
  try {
    return kill(id, 0);
  } catch (error) {
    return systemCode(error) !== 'ESRCH';
  }
}

function nap(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, NAP);
}
