import type { Place } from '../source/located.ts';

/** The line, from 1, on which something stands. */
export function lineAt({ file, start }: Place): number {
  return file.position(start).line;
}
