import { visible } from '../../base/visible.ts';

/** Text in which Markdown sees no mark of its own, and no markup of HTML. */
export function inline(text: string): string {
  return visible(text)
    .replace(/[\\`*_[\]|~<>]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/\n+/g, ' ');
}

/** The same at the start of a line, where a dash or a number would begin a list. */
export function atStart(line: string): string {
  return line.replace(/^(\s*)([#+=-]|\d+(?=[.)]))/, '$1\\$2');
}
