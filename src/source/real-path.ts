import { lstatSync, readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * Where a path really lies. Windows does not tell it of a path that is too long for it, or on some drives made in memory or by
 * encryption, though it reads what lies there: then it is told of the folder above, and step by step from there.
 */
export function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!UNTOLD.includes(code) || dirname(path) === path) throw error;
    if (lstatSync(path).isSymbolicLink()) return realPath(resolve(dirname(path), readlinkSync(path)));
    return join(realPath(dirname(path)), basename(path));
  }
}

/** What Windows, or a drive, says instead of the place. */
const UNTOLD = ['UNKNOWN', 'EISDIR', 'EINVAL'];
