import { lstatSync, readFileSync, type Stats } from 'node:fs';
import { hostname, uptime } from 'node:os';
import { pid } from 'node:process';
import { userName } from '../base/user-name.ts';
import { isAlive } from './alive.ts';
import { type Holder, unreadError } from './store-error.ts';

/** What stands where the lock is. */
export interface Found {
  /** Nobody where it cannot be read, or says nothing. */
  readonly holder: Holder | undefined;
  /** An ordinary file that says of nobody: no emul makes such a one. */
  readonly isEmpty: boolean;
  /** A folder, a pipe, a link: no emul makes one there. */
  readonly isStrange: boolean;
  readonly isFolder: boolean;
  /** When it was made, by the clock of the disk: those of two computers differ. */
  readonly madeAt: number;
  readonly inode: number;
}

/** Who would hold it now. */
export function ownHolder(): Holder {
  return { user: userName(), host: hostname(), pid, since: Date.now() };
}

/** What stands there; nothing where the name is free, and an UnreadError where the disk does not say. */
export function foundAt(path: string): Found | undefined {
  const status = statusOf(path);
  if (!status) return undefined;
  const text = status.isFile() ? textAt(path) : undefined;
  const holder = text === undefined ? undefined : holderIn(text);
  const isEmpty = text !== undefined && holder === undefined;
  const isStrange = !status.isFile();
  return { holder, isEmpty, isStrange, isFolder: status.isDirectory(), madeAt: status.mtimeMs, inode: status.ino };
}

function statusOf(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    throw unreadError(error, path);
  }
}

/** The text of a small file; another user's private one says nothing. */
function textAt(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function holderIn(text: string): Holder | undefined {
  try {
    const { user, host, pid: id, since } = JSON.parse(text);
    const isHolder = typeof user === 'string' && typeof host === 'string' && Number.isInteger(id) && id > 0;
    return isHolder ? { user, host, pid: id, since: Number(since) } : undefined;
  } catch {
    return undefined;
  }
}

/** A write takes less than a second; what is this old on another computer was left behind. Clocks may differ by minutes. */
const STALE = 900_000;

/** Whether nobody holds it any more, for sure; `now` is the clock of the disk. */
export function isLeft({ holder, isEmpty, madeAt }: Found, now: number): boolean {
  // One dated far ahead was made before the disk's clock was put right.
  const isOld = Math.abs(now - madeAt) > STALE;
  if (!holder) return isEmpty && isOld;
  if (holder.host !== hostname()) return isOld;
  return holder.pid === pid || !isAlive(holder.pid) || holder.since < Date.now() - uptime() * 1000 - STALE;
}
