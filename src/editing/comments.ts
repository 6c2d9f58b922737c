import { CELLS, KINDS, type Tape } from '../source/tape.ts';
import type { Stretch } from './spot.ts';

const MAP = KINDS.indexOf('map');
const LIST = KINDS.indexOf('list');

/** The comments of a file in their order, but for those that begin in one of the stretches. */
export function commentsOf(tape: Tape, but: readonly Stretch[] = []): string[] {
  const found: string[] = [];
  for (const gap of gapsIn(tape)) {
    for (const comment of commentsIn(tape.file.text, gap)) {
      const isOut = but.some(({ start, end }) => comment.start >= start && comment.start < end);
      if (!isOut) found.push(tape.file.text.slice(comment.start, comment.end).trimEnd());
    }
  }
  return found;
}

/** What lies between the texts and numbers of a file. */
function* gapsIn({ file, cells }: Tape): Generator<Stretch> {
  let at = 0;
  for (let cell = 0; cell < cells.length; cell += CELLS) {
    const kind = cells[cell];
    const start = cells[cell + 1] ?? 0;
    // What an alias repeats stands elsewhere, and is passed there.
    if (kind === MAP || kind === LIST || start < at) continue;
    yield { start: at, end: start };
    at = cells[cell + 2] ?? at;
  }
  yield { start: at, end: file.text.length };
}

function* commentsIn(text: string, gap: Stretch): Generator<Stretch> {
  for (let at = gap.start; ; ) {
    const start = text.indexOf('#', at);
    if (start === -1 || start >= gap.end) return;
    const isComment = start === 0 || /\s/.test(text.charAt(start - 1));
    const lineFeed = text.indexOf('\n', start);
    const end = isComment ? (lineFeed === -1 ? text.length : lineFeed) : start + 1;
    if (isComment) yield { start, end };
    at = end;
  }
}
