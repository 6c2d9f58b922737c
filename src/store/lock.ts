import { chmodSync, lstatSync, readFileSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { during } from '../base/work.ts';
import { type Found, foundAt, isLeft, ownHolder } from './holder.ts';
import { hasOwnFolder, OWN_FOLDER, ownFolder } from './own-folder.ts';
import { named } from './placed.ts';
import { type Holder, StoreError, storeError, systemCode } from './store-error.ts';
import { begin, leave, leftoversGone, over, temporaryName } from './temporary.ts';

const LOCK = 'lock';
const PATIENCE = 3_000;
const NAP = 50;
/** How long a lock that says of nobody is looked at: without hard links it has no text for a moment. */
const BLANK = 1_000;

/**
 * Runs `use` while no other emul writes into the workspace. Waits a little for another one, then throws a StoreError that
 * says who it is. The lock of a process that is gone is not honoured; for what nobody can tell, there is `emul unlock`.
 */
export function locked<T>(root: string, use: () => T, patience = PATIENCE): T {
  return during('writing', () => usedAlone(root, use, patience));
}

function usedAlone<T>(root: string, use: () => T, patience: number): T {
  const folder = ownFolder(root);
  const path = join(folder, LOCK);
  leftoversGone(folder);
  const own = waitedFor(path, root, patience);
  begin(path);
  try {
    return use();
  } finally {
    if (isOwn(path, own)) over(path);
    else leave(path);
  }
}

/** The lock's text, once it stands there whole: written beside, then named. */
function waitedFor(path: string, root: string, patience: number): string {
  const beside = temporaryName(dirname(path));
  try {
    const text = JSON.stringify(ownHolder());
    writeFileSync(beside, text, { flag: 'wx' });
    // Whoever shares the workspace must see who holds it.
    chmodSync(beside, 0o644);
    const now = statSync(beside).mtimeMs;
    for (let waited = 0; !taken(beside, path); waited += NAP) {
      const found = foundAt(path);
      const isBroken = found === undefined || (isOver(found, now + waited, waited) && broken(path, found));
      if (waited >= (isBroken ? patience + BLANK : patience)) throw refusal(root, found, now + waited);
      nap();
    }
    return text;
  } catch (error) {
    throw storeError(error, OWN_FOLDER);
  } finally {
    over(beside);
  }
}

function taken(beside: string, path: string): boolean {
  try {
    named(beside, path);
    return true;
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error;
    // On a network drive the answer to a link that succeeded may be lost.
    return statSync(beside).nlink > 1;
  }
}

function isOver(found: Found, now: number, waited: number): boolean {
  return isLeft(found, now) || (found.isEmpty && waited >= BLANK);
}

function refusal(root: string, found: Found | undefined, now: number): StoreError {
  const holder = found?.holder ?? { user: '?', host: '?', pid: 0, since: 0 };
  const age = Math.max(0, now - (found?.madeAt ?? now));
  return new StoreError('LOCKED', root, { ...holder, since: Date.now() - age });
}

/** Takes a lock away that nobody holds any more: under another name first, since another emul may do the same right now. */
function broken(path: string, { inode }: Found): boolean {
  const away = temporaryName(dirname(path));
  try {
    renameSync(path, away);
    if (lstatSync(away).ino !== inode) named(away, path);
    return true;
  } catch {
    return false;
  } finally {
    over(away);
  }
}

/** Asleep for long enough, this computer may have been taken for dead. */
function isOwn(path: string, own: string): boolean {
  try {
    return readFileSync(path, 'utf8') === own;
  } catch {
    return false;
  }
}

function nap(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, NAP);
}

/** Takes away what a write that was killed left in a workspace: its lock, and what was not in place yet. */
export function leftUnlocked(root: string): void {
  if (!hasOwnFolder(root)) return;
  const folder = join(root, OWN_FOLDER);
  const path = join(folder, LOCK);
  const found = foundAt(path);
  if (found && isLeft(found, Date.now())) broken(path, found);
  leftoversGone(folder);
}

/** Who holds the lock of a workspace; nothing where nobody does. */
export interface Lock {
  readonly holder: Holder | undefined;
  /** Whether nobody writes any more, for sure. */
  readonly isLeft: boolean;
}

/** The lock as it stands there. */
export function lockOf(root: string): Lock | undefined {
  const found = hasOwnFolder(root) ? foundAt(join(root, OWN_FOLDER, LOCK)) : undefined;
  return found && { holder: found.holder, isLeft: found.isEmpty || found.isStrange || isLeft(found, Date.now()) };
}

/** Takes the lock away, whoever holds it; a StoreError where the disk refuses, or a folder with something in it stands there. */
export function unlocked(root: string): void {
  const path = join(root, OWN_FOLDER, LOCK);
  try {
    if (foundAt(path)?.isFolder) rmdirSync(path);
    else rmSync(path, { force: true });
  } catch (error) {
    throw storeError(error, `${OWN_FOLDER}/${LOCK}`);
  }
}
