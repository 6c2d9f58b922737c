import { mkdirSync, rmSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { during, writingBegun } from '../base/work.ts';
import { onDisk } from '../source/on-disk.ts';
import { isOpenInOffice } from './held.ts';
import { replaced } from './replaced.ts';
import { likeBefore } from './rights.ts';
import { stagedBytes } from './staged.ts';
import { StoreError, storeError } from './store-error.ts';

/**
 * Writes a file that the user named, wherever it lies, in place of what was there: beside, flushed, renamed. `shown` is how
 * messages call it. A StoreError where the disk refuses, or Word or Excel holds it open; what was there is whole then.
 */
export function outputFile(named: string, bytes: string | Uint8Array, shown: string): void {
  during('writing', () => written(named, bytes, shown));
}

function written(named: string, bytes: string | Uint8Array, shown: string): void {
  const done = writingBegun(shown);
  const path = onDisk(named);
  if (isOpenInOffice(path)) throw new StoreError('OPEN', shown);
  try {
    const before = statSync(path, { throwIfNoEntry: false });
    if (isProtected(before)) throw new StoreError('PROTECTED', shown);
    stagedBytes(dirname(path), [{ path: basename(path), bytes }], (beside) => {
      likeBefore(join(beside, basename(path)), before);
      replaced(join(beside, basename(path)), path, shown);
    });
    done(Buffer.byteLength(bytes));
  } catch (error) {
    throw storeError(error, shown);
  }
}

/** Takes away a file that the user's command wrote and that is of no use any more; a StoreError where the disk refuses. */
export function outputRemoved(named: string, shown: string): void {
  const path = onDisk(named);
  if (isOpenInOffice(path)) throw new StoreError('OPEN', shown);
  try {
    rmSync(path);
  } catch (error) {
    throw storeError(error, shown);
  }
}

/** Whether somebody has marked it read-only: renaming another over it would not ask. */
function isProtected(status: Stats | undefined): boolean {
  return status?.isFile() === true && (status.mode & 0o222) === 0;
}

/** Makes the folder that such files go into, where there is none; a StoreError where the disk refuses. */
export function outputFolder(path: string, shown: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw storeError(error, shown);
  }
}
