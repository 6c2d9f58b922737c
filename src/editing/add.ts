import type { Path } from './change.ts';
import { replaced, set } from './set.ts';
import { columnOf, lineStart, linesAt, nextLine, type Splice } from './splice.ts';
import { isFlow, Refused, type Spot } from './spot.ts';
import type { Value } from './value.ts';
import { flowText, itemLines } from './value-lines.ts';

/** One more item where the way ends at `spot`, at the end or before another; a list that is not there yet is made. */
export function added(
  spot: Spot,
  rest: Path,
  value: Value,
  after?: readonly string[],
  wanted = Number.POSITIVE_INFINITY,
): Splice[] {
  const { node, held } = spot;
  const before = Math.min(wanted, held.members.length);
  if (rest.length > 0) return set(spot, rest, [value], after);
  if (node.kind === 'nothing') return replaced(spot, [value]);
  if (!node.isList) throw new Refused('no-such-place', node);
  const [last, next] = [held.stretches[before - 1], held.stretches[before]];
  if (!last && !next) return replaced(spot, [value]);
  if (isFlow(spot)) return [inBrackets(value, last?.end, next?.start)];
  const { text } = node.tape.file;
  const indent = columnOf(node);
  const lines = itemLines(value, indent, styleOf(spot)).map((line) => ' '.repeat(indent) + line);
  return [linesAt(text, last ? nextLine(text, last.end) : firstLine(text, node.place.start), lines)];
}

function inBrackets(value: Value, before: number | undefined, next = 0): Splice {
  const text = flowText(value, true);
  if (before !== undefined) return { start: before, end: before, text: `, ${text}` };
  return { start: next, end: next, text: `${text}, ` };
}

/** The line on which a list begins, if nothing else stands there before it, with the comments right above. */
function firstLine(text: string, at: number): number {
  let line = lineStart(text, at);
  if (text.slice(line, at).trim() !== '') throw new Refused('no-such-place');
  for (let above = lineStart(text, line - 1); line > 0 && /^\s*#/.test(text.slice(above, line)); ) {
    line = above;
    above = line === 0 ? 0 : lineStart(text, line - 1);
  }
  return line;
}

/** As the last of the maps or lists before it stands. */
function styleOf({ held }: Spot): 'flow' | 'block' | undefined {
  const [last] = held.members.findLast(([item]) => item.isMap || item.isList) ?? [];
  if (!last) return undefined;
  return /^[{[]/.test(last.source) ? 'flow' : 'block';
}
