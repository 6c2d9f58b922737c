import { join } from 'node:path';
import { locked } from './lock.ts';
import { OWN_FOLDER } from './own-folder.ts';
import { placed } from './placed.ts';
import { type NewBytes, stagedBytes } from './staged.ts';
import { storeError } from './store-error.ts';

/**
 * Puts new files into a workspace for good: none over one that is there, in the order given, so that the last one makes the
 * rest count, and with nothing kept for `undo`. A StoreError where the disk refuses; nothing is there then.
 */
export function placedForGood(root: string, files: readonly NewBytes[]): void {
  locked(root, () => {
    try {
      stagedBytes(join(root, OWN_FOLDER), files, (beside) => placed(files, beside, root));
    } catch (error) {
      throw storeError(error, files.at(-1)?.path ?? root);
    }
  });
}
