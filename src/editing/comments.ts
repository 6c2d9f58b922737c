import { CELLS, KINDS, type Tape } from '../source/tape.ts';
import type { Stretch } from './stretch.ts';

const MAP = KINDS.indexOf('map');
const LIST = KINDS.indexOf('list');

/** The comments of a file in their order, but for those that begin in one of the stretches. */
export function commentsOf(tape: Tape, but: readonly Stretch[] = []): string[] {
  const gone = but.toSorted((a, b) => a.start - b.start);
  let next = 0;
  return commentPlaces(tape).flatMap(({ start, end }) => {
    while ((gone[next]?.end ?? end) <= start) next += 1;
    return (gone[next]?.start ?? end) <= start ? [] : tape.file.text.slice(start, end).trimEnd();
  });
}

/** Where the comments of a file begin and end, in their order. */
export function commentPlaces(tape: Tape): Stretch[] {
  return [...gapsIn(tape)].flatMap((gap) => [...commentsIn(tape.file.text, gap)]);
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
  // Searched in the gap alone: in the whole text, each gap would look through all that follows it.
  const inside = text.slice(gap.start, gap.end);
  for (let at = 0; ; ) {
    const found = inside.indexOf('#', at);
    if (found === -1) return;
    const start = gap.start + found;
    const isComment = start === 0 || /\s/.test(text.charAt(start - 1));
    const lineFeed = inside.indexOf('\n', found);
    const end = isComment ? (lineFeed === -1 ? inside.length : lineFeed) : found + 1;
    if (isComment) yield { start, end: gap.start + end };
    at = end;
  }
}
