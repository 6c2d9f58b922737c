import type { Reason } from '../../scoring/reason.ts';

type Place = NonNullable<Reason['place']>;

/** “scores/2016/2016-W49.yaml:31”. */
export function lineOf({ file, start }: Place): string {
  return `${file.path}:${file.position(start).line}`;
}

/** The lines of several places, a file's said once: “scores/2016/2016-W49.yaml:31, 33”. */
export function linesOf(places: readonly Place[]): string {
  const lines = new Map<string, Set<number>>();
  for (const { file, start } of places) {
    lines.set(file.path, (lines.get(file.path) ?? new Set()).add(file.position(start).line));
  }
  return [...lines].map(([path, all]) => `${path}:${[...all].sort((a, b) => a - b).join(',')}`).join('; ');
}
