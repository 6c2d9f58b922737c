import { widthIn } from './letter-widths.ts';

/** Into how many lines a text breaks in a width in millimetres. */
export function linesIn(text: string, width: number, size: number, isBold = false): number {
  if (width <= 0) return 1;
  const blank = widthIn(' ', size, isBold);
  return text.split('\n').reduce((sum, line) => sum + linesOfOne(line), 0);

  function linesOfOne(line: string): number {
    let lines = 1;
    let used = 0;
    for (const word of line.split(' ')) {
      const wide = widthIn(word, size, isBold);
      if (used > 0 && used + blank + wide > width) {
        lines += 1;
        used = wide;
      } else used += (used > 0 ? blank : 0) + wide;
      while (used > width) {
        lines += 1;
        used -= width;
      }
    }
    return lines;
  }
}
