import { chmodSync, lstatSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { StoreError, storeError } from './store-error.ts';

/** Where emul keeps what no result needs. */
export const OWN_FOLDER = '.emul';

/** A folder and nothing else: a link there could lead anywhere. Who may write the workspace may write it, since the lock is in it. */
export function ownFolder(root: string): string {
  const path = join(root, OWN_FOLDER);
  try {
    if (mkdirSync(path, { recursive: true }) !== undefined) chmodSync(path, statSync(root).mode & 0o7777);
    if (!lstatSync(path).isDirectory()) throw new StoreError('ENOTDIR', OWN_FOLDER);
    return path;
  } catch (error) {
    throw storeError(error, OWN_FOLDER);
  }
}
