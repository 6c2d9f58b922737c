import { visible } from '../base/visible.ts';
import { widthOf } from '../base/width.ts';
import type { Place } from '../source/located.ts';

/** A source line as shown, and what stands below it: blanks, then carets under the user's own text. */
export interface Excerpt {
  readonly source: string;
  readonly blank: string;
  readonly caret: string;
}

/** Characters of a source line that are shown at most. */
const MOST = 100;
const LEAST = 30;
/** Columns of the “…” in front of what is shown and behind it. */
const ELLIPSES = 2;
/** Characters that stay in front of the caret where a line is cut. */
const LEAD = 20;

/** A place's line with its caret, cut to a window where it is long; nothing of an empty line. */
export function excerptOf({ file, start, end }: Place, line: number, width = MOST + ELLIPSES): Excerpt | undefined {
  const text = file.line(line);
  if (text.trim() === '') return undefined;
  const window = Math.max(LEAST, Math.min(MOST, width - ELLIPSES));
  const from = Math.min(text.length, start - (file.lineStarts[line - 1] ?? 0));
  const to = Math.min(text.length, from + Math.max(1, end - start));
  const isCut = text.length > window && from > window - LEAD;
  const left = isCut ? characterStart(text, from - LEAD) : 0;
  const right = text.length - left > window ? characterStart(text, left + window) : text.length;
  const lead = left > 0 ? '…' : '';
  return {
    source: lead + visible(text.slice(left, right)).replaceAll('\t', '→') + (right < text.length ? '…' : ''),
    blank: ' '.repeat(widthOf(lead + text.slice(left, from))),
    caret: '^'.repeat(Math.max(1, widthOf(text.slice(from, Math.min(to, right))))),
  };
}

/** The start of the character that holds an offset: never between a letter and its accents, nor inside a surrogate pair. */
function characterStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && offset - at < LEAD && /^[\p{M}\udc00-\udfff]/u.test(text.slice(at, at + 1))) at -= 1;
  return at;
}
