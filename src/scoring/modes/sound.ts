import { Exact } from '../../base/exact.ts';
import type { Criterion, ScoreEvent } from '../../model/criterion.ts';
import type { Node } from '../../source/node.ts';
import type { Mode } from './mode.ts';

/** So many digits always fit every limit. */
const FEW_DIGITS = 15;

/** Whether a mark is plainly as it should be, so that no check of marks could say anything; when in doubt it is not. */
export function isSound(value: Node, criterion: Criterion, { events, typing }: Mode, step: Exact): boolean {
  if (events) return areOccurrences(value, criterion);
  if (typing?.isSound) return typing.isSound(value);
  const [part] = typing?.parts(criterion) ?? [];
  switch (part?.takes) {
    case 'points':
      return isMark(value, criterion, step);
    case 'choice':
      return value.kind === 'text' && part.choices.includes(value.text);
    default:
      return false;
  }
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
export function fewDigits(node: Node): Exact | undefined {
  if (node.kind !== 'number') return undefined;
  const { text } = node;
  return text.length <= FEW_DIGITS && text.charCodeAt(0) !== 0x2d ? Exact.parse(text) : undefined;
}
