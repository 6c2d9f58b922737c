import { chmodSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Words } from '../base/locale.ts';
import { hasOwnFolder, OWN_FOLDER } from './own-folder.ts';
import { replaced } from './replaced.ts';
import { staged } from './staged.ts';
import { StoreError, storeError, systemCode } from './store-error.ts';

const NAME = 'last-write.json';

/** What emul wrote last, so that it can be taken back. */
export interface LastWrite {
  /** What was done, in words. */
  readonly deed: Words;
  readonly files: readonly WrittenFile[];
}

interface WrittenFile {
  readonly path: string;
  /** The text before, byte-order mark and all; null where there was no file. */
  readonly before: string | null;
  /** The fingerprint of what was written; null where the file was removed. */
  readonly after: string | null;
  /** The first of the folders that were made for it. */
  readonly made?: string | undefined;
}

/** The last write of emul in a workspace; nothing where there was none, or nobody can read what it left. A StoreError where the disk refuses it. */
export function lastWrite(root: string): LastWrite | undefined {
  const text = recordText(root);
  if (text === undefined) return undefined;
  try {
    const { deed, files } = JSON.parse(text);
    return isWords(deed) && Array.isArray(files) && files.every(isWrittenFile) ? { deed, files } : undefined;
  } catch {
    return undefined;
  }
}

function isWords(value: unknown): value is Words {
  const words = value as Partial<Words> | null;
  return typeof words?.vi === 'string' && typeof words.en === 'string';
}

function isWrittenFile(value: unknown): value is WrittenFile {
  const file = value as Partial<WrittenFile> | null;
  const isTextOrNull = (one: unknown) => one === null || typeof one === 'string';
  return typeof file?.path === 'string' && isTextOrNull(file.before) && isTextOrNull(file.after);
}

/** The record as it is on the disk; a StoreError where the disk refuses it: another user's is private. */
function recordText(root: string): string | undefined {
  try {
    return hasOwnFolder(root) ? readFileSync(join(root, OWN_FOLDER, NAME), 'utf8') : undefined;
  } catch (error) {
    const code = systemCode(error);
    if (code === 'ENOENT') return undefined;
    if (code === 'EACCES' || code === 'EPERM') throw new StoreError('ANOTHERS', root);
    throw storeError(error, `${OWN_FOLDER}/${NAME}`);
  }
}

/** The record to be put back when a write fails; another user's, which a write takes the place of, cannot be. */
export function recordBefore(root: string): string | undefined {
  try {
    return recordText(root);
  } catch {
    return undefined;
  }
}

/** Keeps a record of the write in place of the one before; without one there is nothing to take back. */
export function record(root: string, text: string | undefined): void {
  const path = join(root, OWN_FOLDER, NAME);
  if (text === undefined) rmSync(path, { force: true });
  else
    staged(join(root, OWN_FOLDER), [{ path: NAME, text }], (beside) => {
      // What files said before is for nobody but whoever wrote.
      chmodSync(join(beside, NAME), 0o600);
      replaced(join(beside, NAME), path, `${OWN_FOLDER}/${NAME}`);
    });
}
