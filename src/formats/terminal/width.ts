import { visible } from '../../base/visible.ts';
import { widthOf } from '../../base/width.ts';

/** Continuation lines of a text or a cell stand a little to the right. */
export const HANG = 2;

const ONE_CHARACTER = /\P{M}\p{M}*|\p{M}+/gu;

/** Text in lines of at most that many columns, broken at blanks; `hang` indents all but the first. Safe for a terminal. */
export function wrapped(text: string, width: number, hang = 0): string[] {
  const indent = ' '.repeat(Math.min(hang, Math.max(0, width - 8)));
  const lines: string[] = [];
  let line = '';
  for (const word of wordsOf(text, width)) {
    const longer = line.trim() === '' ? line + word : `${line} ${word}`;
    if (widthOf(longer) <= width || line.trim() === '') line = longer;
    else {
      lines.push(line);
      line = widthOf(indent + word) <= width ? indent + word : word;
    }
  }
  return [...lines, line].map((text) => text.replaceAll('\u00a0', ' '));
}

/** A line to type, as far as its words are a command's; a word of the sentence that follows it does no harm. */
const COMMAND = /\bemul(?: (?:[a-z0-9@][\w@./*:-]*|--?[a-z][\w-]*))+/g;

/** Text whose lines to type hold together, since they are copied from the screen; not where that would leave half a line empty. */
function heldTogether(text: string, width: number): string {
  if (!text.includes('emul ')) return text;
  return text.replace(COMMAND, (line) => (widthOf(line) * 4 <= width * 3 ? line.replaceAll(' ', '\u00a0') : line));
}

/** Words of the text; what is held together and no line could hold comes apart, and a word alone that is longer is cut. */
function wordsOf(text: string, width: number): string[] {
  const words = heldTogether(visible(text), width)
    .split(/[ \t\n]+/)
    .filter((word) => word !== '');
  return words
    .flatMap((word) => (widthOf(word) <= width ? word : word.split(/(?<=[^\u00a0])\u00a0/)))
    .flatMap((word) => (widthOf(word) <= width ? word : cut(word, width)));
}

function cut(word: string, width: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const [character] of word.matchAll(ONE_CHARACTER)) {
    if (piece !== '' && widthOf(piece + character) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}
