import { accessSync, constants, existsSync, lstatSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { onDisk } from '../source/on-disk.ts';
import { realPath } from '../source/real-path.ts';
import type { FileChange } from './file-change.ts';
import type { Rights } from './rights.ts';
import type { NewBytes } from './staged.ts';
import { StoreError, storeError, unreadError } from './store-error.ts';

const MARK = '\ufeff';

/** A change as it meets the disk: where it really goes, and the bytes there. */
export interface Target {
  readonly path: string;
  /** Behind all links. */
  readonly full: string;
  readonly old: Buffer | undefined;
  /** With the byte-order mark that the old text had. */
  readonly fresh: string | Uint8Array | undefined;
  /** Whose it is and who may read it. */
  readonly rights: Rights | undefined;
  /** The first of the folders that have to be made for it, relative to the workspace. */
  readonly made?: string | undefined;
}

/** Holds a change against the disk; a StoreError where the file says something else by now, may not be written, or lies outside. */
export function targetOf(root: string, { path, before, after, bytes }: FileChange): Target {
  try {
    const full = insideOf(root, path);
    const old = isTaken(full) ? readFileSync(full) : undefined;
    const text = old?.toString('utf8');
    if (before === undefined && old !== undefined) throw new StoreError('EEXIST', path);
    if (withoutMark(text) !== before) throw new StoreError('CHANGED', path);
    if (old === undefined)
      return { path, full, old, fresh: bytes ?? after, rights: undefined, made: firstMissing(root, full) };
    accessSync(full, constants.W_OK);
    const fresh = bytes ?? (after !== undefined && text?.startsWith(MARK) ? MARK + after : after);
    return { path, full, old, fresh, rights: statSync(full) };
  } catch (error) {
    throw storeError(error, path);
  }
}

/** A file that is not there yet, and must not be when it is placed; a StoreError where it lies outside. */
export function newTarget(root: string, { path, bytes }: NewBytes): Target {
  try {
    const full = insideOf(root, path);
    return { path, full, old: undefined, fresh: bytes, rights: undefined, made: firstMissing(root, full) };
  } catch (error) {
    throw storeError(error, path);
  }
}

/** The highest folder above a file that is not there yet. */
function firstMissing(root: string, full: string): string | undefined {
  let missing: string | undefined;
  for (let folder = dirname(full); !existsSync(folder); folder = dirname(folder)) missing = folder;
  return missing && relative(realPath(root), missing).replaceAll('\\', '/');
}

/** A file as it is on the disk, if it is there; a StoreError where it lies outside the workspace, or the disk refuses. */
export function bytesAt(root: string, path: string): Buffer | undefined {
  try {
    const full = insideOf(root, path);
    return isTaken(full) ? readFileSync(full) : undefined;
  } catch (error) {
    throw unreadError(error, path);
  }
}

export function withoutMark(text: string | undefined): string | undefined {
  return text?.startsWith(MARK) ? text.slice(1) : text;
}

/** The real place of a path; of a file that is not there, of the folder it will be in. */
function insideOf(root: string, path: string): string {
  const home = realPath(root);
  const full = onDisk(join(root, path));
  const real = isTaken(full) ? realPath(full) : join(realFolder(dirname(full)), basename(full));
  if (!real.startsWith(home.endsWith(sep) ? home : home + sep)) throw new StoreError('OUTSIDE', path);
  return real;
}

function realFolder(folder: string): string {
  if (existsSync(folder)) return realPath(folder);
  return dirname(folder) === folder ? folder : join(realFolder(dirname(folder)), basename(folder));
}

/** Also by a link that leads nowhere. */
function isTaken(full: string): boolean {
  return lstatSync(full, { throwIfNoEntry: false }) !== undefined;
}
