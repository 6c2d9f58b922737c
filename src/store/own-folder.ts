import { chmodSync, lstatSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { StoreError, storeError } from './store-error.ts';

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

/** Whether it is there; a StoreError where something else has its name. */
export function hasOwnFolder(root: string): boolean {
  const status = lstatSync(join(root, OWN_FOLDER), { throwIfNoEntry: false });
  if (status && !status.isDirectory()) throw new StoreError('NO_FOLDER', OWN_FOLDER);
  return status !== undefined;
}
