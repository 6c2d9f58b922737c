import { closeSync, openSync, readSync } from 'node:fs';
import { hashing } from '../base/sha256.ts';
import { readingBegun } from '../base/work.ts';
import { placeOf } from './disk.ts';

/** The SHA-256 of a file of a folder however large it is, piece by piece; nothing where it cannot be read, or lies outside. */
export function sha256At(root: string, path: string): string | undefined {
  const place = placeOf(root, path);
  if ('refusal' in place) return undefined;
  const read = readingBegun(path);
  try {
    const sha256 = hashOf(place.real);
    read?.(place.status.size);
    return sha256;
  } catch {
    return undefined; // the disk, or somebody who took it away meanwhile
  }
}

function hashOf(path: string): string {
  const [hash, piece, file] = [hashing(), Buffer.alloc(PIECE), openSync(path, 'r')];
  try {
    for (let size = 1; size > 0; hash.update(piece.subarray(0, size))) size = readSync(file, piece);
  } finally {
    closeSync(file);
  }
  return hash.digest('hex');
}

const PIECE = 1 << 20;
