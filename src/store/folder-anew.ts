import { createHash, type Hash } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writingBegun } from '../base/work.ts';
import { isThere } from '../source/folder.ts';
import { onDisk } from '../source/on-disk.ts';
import { replaced } from './replaced.ts';
import { storeError } from './store-error.ts';
import { over, temporaryFolder } from './temporary.ts';

/** What became of a file: its size and SHA-256. */
export interface FileWritten {
  readonly bytes: number;
  readonly sha256: string;
}

/** A folder that is filled beside its place, file by file and piece by piece, and takes it whole: until then what was there stands. */
export class FolderAnew {
  readonly #beside: string;
  readonly #path: string;

  /** `shown` is how messages call it. A StoreError where the disk refuses. */
  constructor(
    path: string,
    readonly shown: string,
  ) {
    this.#path = onDisk(path);
    this.#beside = this.#or(() => {
      mkdirSync(dirname(this.#path), { recursive: true });
      const folder = temporaryFolder(dirname(this.#path));
      mkdirSync(join(folder, 'new'));
      return folder;
    });
  }

  /** A new file in it, or in a folder of it. */
  file(name: string): { write(piece: Uint8Array): void; end(): FileWritten } {
    const path = join(this.#beside, 'new', name);
    const hash: Hash = createHash('sha256');
    const handle = this.#or(() => {
      mkdirSync(dirname(path), { recursive: true });
      return openSync(path, 'wx');
    });
    const done = writingBegun(join(this.shown, name));
    let bytes = 0;
    return {
      write: (piece) =>
        this.#or(() => {
          for (let at = 0; at < piece.length; ) at += writeSync(handle, piece, at);
          hash.update(piece);
          bytes += piece.length;
        }),
      end: () =>
        this.#or(() => {
          fsyncSync(handle);
          closeSync(handle);
          done(bytes);
          return { bytes, sha256: hash.digest('hex') };
        }),
    };
  }

  /** Puts it in its place; what was there is gone then. */
  placed(): void {
    this.#or(() => {
      const old = join(this.#beside, 'old');
      const isReplacing = isThere(this.#path);
      if (isReplacing) replaced(this.#path, old, this.shown);
      try {
        renameSync(join(this.#beside, 'new'), this.#path);
      } catch (error) {
        if (isReplacing) renameSync(old, this.#path);
        throw error;
      }
    });
    this.dropped();
  }

  /** Nothing of it stays. */
  dropped(): void {
    over(this.#beside);
  }

  #or<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw storeError(error, this.shown);
    }
  }
}
