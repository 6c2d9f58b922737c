import { Exact } from '../../base/exact.ts';
import type { Criterion, ScoreEvent } from '../../model/criterion.ts';
import type { Node } from '../../source/node.ts';
import type { MarkPart } from './mark-part.ts';
import type { Amounts, Mode } from './mode.ts';

/** So many digits always fit every limit. */
const FEW_DIGITS = 15;

/** Whether a mark is plainly as it should be, so that no check of marks could say anything; when in doubt it is not. */
export function isSound(value: Node, criterion: Criterion, { events, typing }: Mode, step: Exact): boolean {
  if (events) return areOccurrences(value, criterion);
  const parts = typing?.parts(criterion) ?? [];
  const [part] = parts;
  switch (part?.takes) {
    case 'points':
      return isMark(value, criterion, step);
    case 'choice':
      return value.kind === 'text' && part.choices.includes(value.text);
    case 'amount':
      return areAmounts(value, parts) && (typing?.amounts?.(value) ?? []).every(isDone);
    default:
      return false;
  }
}

function areAmounts(value: Node, parts: readonly MarkPart[]): boolean {
  if (parts[0]?.name === undefined) return fewDigits(value) !== undefined;
  const isAmount = (key: Node, given: Node) =>
    parts.some(({ name }) => name === key.text) && fewDigits(given) !== undefined;
  return value.eachPair(isAmount) && parts.every(({ name = '' }) => value.get(name) !== undefined);
}

/** Whether something was assigned, and no more was done. */
function isDone({ done, assigned }: Amounts): boolean {
  const [part, whole] = [fewDigits(done), fewDigits(assigned)];
  return part !== undefined && whole !== undefined && !whole.isZero && !part.isMore(whole);
}

function isMark(value: Node, { max }: Criterion, step: Exact): boolean {
  const points = fewDigits(value);
  return points !== undefined && !points.isMore(max.value) && points.isMultipleOf(step);
}

function areOccurrences(value: Node, { events }: Criterion): boolean {
  return value.isMap && value.eachPair((key, times) => isEvent(key.text, events) && isCount(times));
}

function isEvent(name: string, events: readonly ScoreEvent[]): boolean {
  for (const { id } of events) if (id.value === name) return true;
  return false;
}

function isCount(times: Node): boolean {
  return fewDigits(times)?.isWhole === true && !times.text.includes('.');
}

/** A number from 0 of few digits. */
function fewDigits(node: Node): Exact | undefined {
  if (node.kind !== 'number') return undefined;
  const { text } = node;
  return text.length <= FEW_DIGITS && text.charCodeAt(0) !== 0x2d ? Exact.parse(text) : undefined;
}
