import type { Node } from '../source/node.ts';
import type { Path } from './change.ts';
import { columnOf, endBefore, linesAt, nextLine, type Splice } from './splice.ts';
import { isFlow, Refused, type Spot } from './spot.ts';
import type { Stretch } from './stretch.ts';
import { isListValue, isMapValue, type Value } from './value.ts';
import { flowPair, flowText, pairLines, valueLines } from './value-lines.ts';

const BLANK = ' \t';
/** A text of several lines (`|`) ends behind its last line's end, which stays. */
const LINE_END = '\r\n';

/** Another value in place of one. */
export function replaced(spot: Spot, value: Value): Splice[] {
  const { node, key, parent, isInFlow } = spot;
  if (!parent) throw new Refused('no-such-place', node);
  if (/^[|>][^\n]*#/.test(node.source)) throw new Refused('comment-inside', node);
  if (isInFlow) return [inPlace(spot, flowText(value, true))];
  if (key && !isBlock(spot)) return behindKey(spot, key.text, value);
  if (key && isSmall(value)) return [{ ...upFromKey(key, node), text: ` ${flowText(value)}` }];
  const column = columnOf(node) + (isEmptyHere(spot) ? 1 : 0);
  return withLines(spot, valueLines(value, column, isBlock(spot) ? 'block' : undefined), column);
}

/** From behind a key's colon to the end of its value on other lines. */
function upFromKey(key: Node, node: Node): Stretch {
  const { text } = node.tape.file;
  return { start: text.indexOf(':', key.place.end) + 1, end: endBefore(text, node.place.end, LINE_END) };
}

/** Behind a key whose value is on its line: a short value in its place, a long one on the lines below. */
function behindKey(spot: Spot, key: string, value: Value): Splice[] {
  const indent = columnOf(spot.key ?? spot.node);
  const [first = '', ...below] = pairLines(key, value, indent);
  const { text } = spot.node.tape.file;
  if (below.length === 0) return [inPlace(spot, flowText(value))];
  if (!first.endsWith(':')) throw new Error('a value of several lines begins below its key');
  const { start, end } = spot.node.place;
  const gone = { start: endBefore(text, start, BLANK), end: endBefore(text, end, LINE_END), text: '' };
  return [
    gone,
    linesAt(
      text,
      nextLine(text, end),
      below.map((line) => ' '.repeat(indent) + line),
    ),
  ];
}

/** The first line where the old value began, the others below the line on which it ended. */
function withLines(spot: Spot, [first = '', ...below]: readonly string[], column: number): Splice[] {
  const { text } = spot.node.tape.file;
  const splice = inPlace(spot, first);
  if (below.length === 0) return [splice];
  return [
    splice,
    linesAt(
      text,
      nextLine(text, spot.node.place.end),
      below.map((line) => ' '.repeat(column) + line),
    ),
  ];
}

function inPlace(spot: Spot, put: string): Splice {
  const { text } = spot.node.tape.file;
  const { start, end } = spot.node.place;
  return { start, end: endBefore(text, end, LINE_END), text: isEmptyHere(spot) ? ` ${put}` : put };
}

/** Nothing is written, and its place is right behind the colon or dash. */
function isEmptyHere({ node }: Spot): boolean {
  return node.place.start === node.place.end && !/\s/.test(node.tape.file.text.charAt(node.place.start - 1));
}

function isBlock(spot: Spot): boolean {
  return (spot.node.isMap || spot.node.isList) && !isFlow(spot);
}

function isSmall(value: Value): boolean {
  return flowText(value).length === 2 || (!isListValue(value) && !isMapValue(value));
}

/** A key that a map has not yet, behind one of its neighbours or at its end. */
function pairAdded(spot: Spot, key: string, value: Value, after: readonly string[] = []): Splice[] {
  const { node, held } = spot;
  const { text } = node.tape.file;
  const { stretches } = held;
  const neighbour = after.map((name) => held.placeOf(name)).find((index) => index !== -1);
  const before = stretches[neighbour ?? stretches.length - 1];
  if (isFlow(spot)) {
    if (before) return [{ start: before.end, end: before.end, text: `, ${flowPair([key, value])}` }];
    return [{ start: node.place.start, end: node.place.end, text: `{${flowPair([key, value])}}` }];
  }
  if (!before) throw new Refused('no-such-place', node);
  const indent = columnOf(node);
  const lines = pairLines(key, value, indent).map((line) => ' '.repeat(indent) + line);
  return [linesAt(text, nextLine(text, before.end), lines)];
}

/** A value inside as many maps as the steps before it name. */
function nested(path: Path, value: Value): Value {
  return path.reduceRight<Value>((inner, step) => {
    if (typeof step === 'number') throw new Refused('no-such-place');
    return { [step]: inner };
  }, value);
}

/** Sets a value where the way ends at `spot`, with the steps that are missing. */
export function set(spot: Spot, rest: Path, value: Value, after?: readonly string[]): Splice[] {
  const [step, ...deeper] = rest;
  if (step === undefined) return replaced(spot, value);
  const inner = nested(deeper, value);
  if (typeof step !== 'string') throw new Refused('no-such-place', spot.node);
  if (spot.node.isMap) return pairAdded(spot, step, inner, after);
  if (spot.node.kind !== 'nothing') throw new Refused('no-such-place', spot.node);
  if (spot.parent) return replaced(spot, { [step]: inner });
  const { text } = spot.node.tape.file;
  return [linesAt(text, text.length, pairLines(step, inner, 0))];
}
