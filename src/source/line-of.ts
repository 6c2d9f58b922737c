import type { Place } from './located.ts';
import type { Position } from './source-file.ts';

/** Where something stands, as JSON tells it. */
export interface PointInFile extends Position {
  readonly file: string;
}

/** The line, from 1, on which something stands. */
export function lineAt({ file, start }: Place): number {
  return file.position(start).line;
}

/** “scores/2016/2016-W49.yaml:31”. */
export function lineOf(place: Place): string {
  return `${place.file.path}:${lineAt(place)}`;
}

/** The lines of several places, a file's said once: “scores/2016/2016-W49.yaml:31, 33”. */
export function linesOf(places: readonly Place[]): string {
  const lines = new Map<string, Set<number>>();
  for (const place of places) {
    lines.set(place.file.path, (lines.get(place.file.path) ?? new Set()).add(lineAt(place)));
  }
  return [...lines].map(([path, all]) => `${path}:${[...all].sort((a, b) => a - b).join(',')}`).join('; ');
}

/** File, line and column. */
export function pointOf({ file, start }: Place): PointInFile {
  return { file: file.path, ...file.position(start) };
}
