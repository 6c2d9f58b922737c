import { lstatSync, readFileSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { readingBegun } from '../base/work.ts';
import { archiveAt } from './archive.ts';
import { onDisk } from './on-disk.ts';
import { realPath } from './real-path.ts';

/** Why a file's bytes could not be had. */
export type Refusal =
  /** `isLink`: a link stands there that leads nowhere. */
  | { readonly why: 'system'; readonly code: string; readonly isLink?: true }
  | { readonly why: 'link-outside' }
  | { readonly why: 'not-a-file' }
  | { readonly why: 'too-big'; readonly size: number; readonly limit: number };

/** Whether nobody knows what should stand there, since the system does not say, or something else stands there: exit 3, always (rules 31, 49). */
export function isUnknowable({ why }: Refusal): boolean {
  return why === 'system' || why === 'not-a-file';
}

/** The largest file that is read at all; scores may be larger than the rest (rule 38). */
export const MOST_BYTES = 5_000_000;
export const MOST_BYTES_OF_SCORES = 50_000_000;

/** The bytes of a file of the workspace, or why not: nothing outside it is ever read, whatever links say. */
export function bytesOf(root: string, path: string, limit: number): { bytes: Buffer } | { refusal: Refusal } {
  const archive = archiveAt(root);
  const archived = archive?.files.get(path);
  if (archived) return { bytes: Buffer.from(archived.buffer, archived.byteOffset, archived.byteLength) };
  if (archive?.beside === undefined ? archive : archive.holds(path))
    return { refusal: { why: 'system', code: 'ENOENT' } };
  if (archive?.beside !== undefined) return bytesOf(archive.beside, path, limit);
  const place = placeOf(root, path);
  if ('refusal' in place) return place;
  if (place.status.size > limit) return { refusal: { why: 'too-big', size: place.status.size, limit } };
  return orRefused(() => ({ bytes: bytesRead(place.real, path) }));
}

/** Where a file of a folder really lies: nothing outside of it, whatever links say. */
export function placeOf(root: string, path: string): { real: string; status: Stats } | { refusal: Refusal } {
  const place = orRefused(() => {
    const full = onDisk(join(root, path));
    const own = lstatSync(full);
    const isLink = own.isSymbolicLink();
    const real = isLink ? realPath(full) : join(realFolder(dirname(full)), basename(full));
    if (!isInside(realFolder(root), real)) return { refusal: { why: 'link-outside' } as const };
    const status = isLink ? statSync(real) : own;
    return status.isFile() ? { real, status } : { refusal: { why: 'not-a-file' } as const };
  });
  if (!('refusal' in place) || place.refusal.why !== 'system' || place.refusal.code !== 'ENOENT') return place;
  return { refusal: { ...place.refusal, ...(isLinkAt(join(root, path)) && { isLink: true }) } };
}

function orRefused<T extends object>(work: () => T): T | { refusal: Refusal } {
  try {
    return work();
  } catch (error) {
    return { refusal: { why: 'system', code: codeOf(error) } };
  }
}

function bytesRead(full: string, path: string): Buffer {
  const read = readingBegun(path);
  const bytes = readFileSync(full);
  read?.(bytes.length);
  return bytes;
}

function isLinkAt(path: string): boolean {
  try {
    return lstatSync(onDisk(path), { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  } catch {
    return false;
  }
}

const realFolders = new Map<string, string>();

/** Where a folder really lies: asked once for all the files in it. */
function realFolder(folder: string): string {
  const known = realFolders.get(folder);
  if (known !== undefined) return known;
  const real = realPath(folder);
  realFolders.set(folder, real);
  return real;
}

/** The bytes of a file that the user named in the line, which may lie anywhere, or why not. */
export function bytesNamed(path: string, limit: number): { bytes: Buffer } | { refusal: Refusal } {
  try {
    const full = onDisk(path);
    const status = statSync(full);
    if (!status.isFile()) return { refusal: { why: 'not-a-file' } };
    if (status.size > limit) return { refusal: { why: 'too-big', size: status.size, limit } };
    return { bytes: bytesRead(full, path) };
  } catch (error) {
    return { refusal: { why: 'system', code: codeOf(error) } };
  }
}

/** Whether a real path lies below a real folder. */
export function isInside(root: string, path: string): boolean {
  return path.startsWith(root.endsWith(sep) ? root : root + sep);
}

/** The system's word for what went wrong. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}
