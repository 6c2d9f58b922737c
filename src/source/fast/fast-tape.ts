import type { SourceFile } from '../source-file.ts';
import { type Tape, TapeWriter } from '../tape.ts';
import { block } from './block.ts';
import { Cursor } from './cursor.ts';
import { toContent } from './lines.ts';

/** Where the fast reader met what only `yaml` can judge. */
export interface Refusal {
  readonly refusedAt: number;
}

/** Characters a value takes in a scores file, keys counted. */
const CHARACTERS_PER_VALUE = 7;

/**
 * Reads the plain YAML that people and emul write: maps and lists in lines, one-line brackets, one-line scalars, comments.
 * Everything else, right or wrong, is refused and left to `yaml`, which gives the same tape for what is read here.
 */
export function fastTape(file: SourceFile): Tape | Refusal {
  const { text } = file;
  if (file.controlAt !== -1) return { refusedAt: file.controlAt };
  const cursor = new Cursor(text, new TapeWriter(Math.ceil(text.length / CHARACTERS_PER_VALUE)));
  if (!document(cursor)) return { refusedAt: cursor.refusedAt };
  return cursor.tape.finish(file);
}

/** One map or list that begins at the left margin and ends with the text. */
function document(cursor: Cursor): boolean {
  if (!toContent(cursor)) return false;
  if (cursor.indent === 0 && block(cursor, 0) && isAtEnd(cursor)) return true;
  return cursor.refuse();
}

function isAtEnd(cursor: Cursor): boolean {
  return cursor.indent === -1;
}
