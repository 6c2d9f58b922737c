import type { Criterion } from '../../model/criterion.ts';
import { isDecimalComma, number } from '../../model/mark-as-typed.ts';
import type { Node } from '../../source/node.ts';
import type { MarkPart } from './mark-part.ts';
import type { Mode } from './mode.ts';

/** Whether a mark has the shape of its mode; what is wrong inside that shape checks say. `foreign` are keys of other modes' marks. */
export function isShaped(value: Node, criterion: Criterion, mode: Mode, foreign: ReadonlySet<string>): boolean {
  if (isDecimalComma(value) || !mode.typing) return true; // `decimal-comma`
  if (mode.typing.isShaped) return mode.typing.isShaped(value);
  if (mode.events) return isOfEvents(value, criterion, foreign);
  const parts = mode.typing.parts(criterion);
  const [first] = parts;
  return first?.name === undefined ? first === undefined || fits(value, first) : isOfParts(value, parts);
}

function isOfEvents(value: Node, { events }: Criterion, foreign: ReadonlySet<string>): boolean {
  if (!value.isMap) return false;
  for (const [key] of value.pairs())
    if (foreign.has(key.text) && !events.some(({ id }) => id.value === key.text)) return false;
  return true;
}

function isOfParts(value: Node, parts: readonly MarkPart[]): boolean {
  let found = 0;
  for (const [key, given] of value.pairs()) {
    const part = parts.find(({ name }) => name === key.text);
    if (!part || !fits(given, part)) return false;
    found += 1;
  }
  return found === parts.length;
}

function fits(value: Node, part: MarkPart): boolean {
  if (part.takes === 'choice') return value.isScalar && (value.kind !== 'number' || part.choices.includes(value.text)); // `unknown-grade`
  if (value.kind !== 'number') return isDecimalComma(value); // `decimal-comma`
  return part.takes === 'points' || !(number(value)?.isNegative ?? false); // `score-out-of-range`, `too-many-digits`
}
