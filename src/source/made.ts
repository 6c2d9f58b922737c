import { Node } from './node.ts';
import { SourceFile } from './source-file.ts';
import { KINDS, TapeWriter } from './tape.ts';

const NUMBER = KINDS.indexOf('number');
const TEXT = KINDS.indexOf('text');
const MAP = KINDS.indexOf('map');

/** A number that stands in no file: a mark as another scale would have it. It may be a fraction, which nobody types. */
export function madeNumber(text: string): Node {
  const tape = new TapeWriter(1);
  tape.scalar(NUMBER, 0, text.length);
  return new Node(tape.finish(new SourceFile('', text)), 0);
}

/** A map of numbers that stands in no file: `{tre: 1}`. */
export function madeMap(pairs: readonly (readonly [key: string, number: string])[]): Node {
  const text = `{${pairs.map(([key, number]) => `${key}: ${number}`).join(', ')}}`;
  const tape = new TapeWriter(2 * pairs.length + 1);
  const map = tape.open(MAP, 0);
  let at = 1;
  for (const [key, number] of pairs) {
    tape.scalar(TEXT, at, at + key.length);
    const start = at + key.length + 2;
    tape.scalar(NUMBER, start, start + number.length);
    at = start + number.length + 2;
  }
  tape.close(map, text.length);
  return new Node(tape.finish(new SourceFile('', text)), 0);
}
