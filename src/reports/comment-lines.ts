import { visible } from '../base/visible.ts';

/** Lines of a comment in a file; whatever a file's text may hold, none leaves its line. */
export function commentLines(lines: readonly string[]): string[] {
  return lines.map(
    (line) =>
      `# ${visible(line)
        .replace(/\s*\n\s*/g, ' ')
        .replaceAll('\t', ' ')}`,
  );
}
