import { chmodSync, lstatSync, mkdirSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { StoreError, storeError, unreadError } from './store-error.ts';

/** Where emul keeps what no result needs. */
export const OWN_FOLDER = '.emul';

/** A folder and nothing else: a link there could lead anywhere. Who may write the workspace may write it, since the lock is in it. */
export function ownFolder(root: string): string {
  const path = join(root, OWN_FOLDER);
  try {
    if (hasOwnFolder(root)) return path;
    if (mkdirSync(path, { recursive: true }) !== undefined) chmodSync(path, statSync(root).mode & 0o7777);
    return path;
  } catch (error) {
    throw storeError(error, OWN_FOLDER);
  }
}

/** Whether it is there; a StoreError where something else has its name, or the disk refuses to say. */
export function hasOwnFolder(root: string): boolean {
  return isFolderOfOwn(root, OWN_FOLDER);
}

/** The same of a folder in it, by its path in the workspace. */
export function isFolderOfOwn(root: string, path: string): boolean {
  const status = statusOf(root, path);
  if (status && !status.isDirectory()) throw new StoreError('NO_FOLDER', path);
  return status !== undefined;
}

function statusOf(root: string, path: string): Stats | undefined {
  try {
    return lstatSync(join(root, path), { throwIfNoEntry: false });
  } catch (error) {
    throw unreadError(error, path);
  }
}
