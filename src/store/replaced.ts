import { closeSync, fsyncSync, openSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { platform } from 'node:process';
import { StoreError, storeError, systemCode } from './store-error.ts';

/** What Windows says of a file that another program holds open; a virus scanner does so for a moment too. */
const HELD = ['EBUSY', 'EPERM', 'EACCES'];
const TRIES = 8;
const NAP = 60;

/** Gives a file the name of another, which is whole until then; `shown` is how messages call it. A StoreError where the disk refuses. */
export function replaced(source: string, target: string, shown: string, system = platform): void {
  for (let tried = 1; ; tried++) {
    try {
      renameSync(source, target);
      break;
    } catch (error) {
      const isHeld = isHeldOpen(error, system);
      if (!isHeld) throw storeError(error, shown);
      if (tried === TRIES) throw new StoreError('OPEN', shown);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, NAP);
    }
  }
  flushedFolder(dirname(target));
}

/** Whether the system's word means that somebody holds the file open. */
export function isHeldOpen(error: unknown, system = platform): boolean {
  const code = systemCode(error);
  return code === 'EBUSY' || (system === 'win32' && code !== undefined && HELD.includes(code));
}

/** A new name lasts once its folder is flushed, where the system can do that (Windows cannot). */
function flushedFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    // The name is there all the same.
  }
}
