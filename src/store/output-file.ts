import { basename, dirname, join } from 'node:path';
import { replaced } from './replaced.ts';
import { stagedBytes } from './staged.ts';
import { storeError } from './store-error.ts';

/**
 * Writes a file that the user named, wherever it lies, in place of what was there: beside, flushed, renamed. `shown` is how
 * messages call it. A StoreError where the disk refuses, or Word or Excel holds it open; what was there is whole then.
 */
export function outputFile(path: string, bytes: string | Uint8Array, shown: string): void {
  try {
    stagedBytes(dirname(path), [{ path: basename(path), bytes }], (beside) =>
      replaced(join(beside, basename(path)), path, shown),
    );
  } catch (error) {
    throw storeError(error, shown);
  }
}
