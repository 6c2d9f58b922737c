import type { Working } from '../../documents/working.ts';

/** What was counted, one behind the other. */
export function linesOpened(lines: readonly string[]): Working {
  return { text: lines.join('; ') };
}
