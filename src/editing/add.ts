import type { Path } from './change.ts';
import { replaced, set } from './set.ts';
import { columnOf, linesAt, nextLine, type Splice } from './splice.ts';
import { isFlow, Refused, type Spot } from './spot.ts';
import type { Value } from './value.ts';
import { flowText, itemLines } from './value-lines.ts';

/** One more item where the way ends at `spot`; a list that is not there yet is made. */
export function added(spot: Spot, rest: Path, value: Value, after?: readonly string[]): Splice[] {
  const { node } = spot;
  if (rest.length > 0) return set(spot, rest, [value], after);
  if (node.kind === 'nothing') return replaced(spot, [value]);
  if (!node.isList) throw new Refused('no-such-place', node);
  const last = spot.held.stretches.at(-1);
  if (!last) return replaced(spot, [value]);
  if (isFlow(spot)) return [{ start: last.end, end: last.end, text: `, ${flowText(value, true)}` }];
  const { text } = node.tape.file;
  const indent = columnOf(node);
  const lines = itemLines(value, indent, styleOf(spot)).map((line) => ' '.repeat(indent) + line);
  return [linesAt(text, nextLine(text, last.end), lines)];
}

/** As the last of the maps or lists before it stands. */
function styleOf({ held }: Spot): 'flow' | 'block' | undefined {
  const [last] = held.members.findLast(([item]) => item.isMap || item.isList) ?? [];
  if (!last) return undefined;
  return /^[{[]/.test(last.source) ? 'flow' : 'block';
}
