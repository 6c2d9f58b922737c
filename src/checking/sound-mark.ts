import { Exact } from '../base/exact.ts';
import type { Mark } from '../model/briefing.ts';
import type { Criteria } from '../model/criteria.ts';
import type { Criterion, ScoreEvent } from '../model/criterion.ts';
import { KeptByText } from '../model/kept-by-text.ts';
import type { Node } from '../source/node.ts';

/** So many digits always fit every limit. */
const FEW_DIGITS = 15;

/**
 * Whether a mark is plainly as it should be, so that no check of marks could say anything: nearly every mark is, and a
 * province's year has half a million. When in doubt it is not; `tests/unit/scoring/sound-mark.test.ts` holds it against the checks.
 */
export function isPlainlySound({ value }: Mark, criterion: Criterion | undefined, { scale }: Criteria): boolean {
  if (!criterion) return false;
  if (SEEN.get(criterion, value)) return true;
  const isSound = SOUND.get(criterion.mode.value)?.(value, criterion, scale.step.value) ?? false;
  if (isSound) SEEN.set(criterion, value, true);
  return isSound;
}

const SEEN = new KeptByText<true>();

type IsSound = (value: Node, criterion: Criterion, step: Exact) => boolean;

const SOUND: ReadonlyMap<string, IsSound> = new Map<string, IsSound>([
  ['mark', isMark],
  ['grade', (value, { grades }) => value.kind === 'text' && grades.has(value.text)],
  ['deduct', areOccurrences],
  ['count', areOccurrences],
  ['ratio', isRatio],
]);

function isMark(value: Node, { max }: Criterion, step: Exact): boolean {
  const points = amount(value);
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
  return amount(times)?.isWhole === true && !times.text.includes('.');
}

function isRatio(value: Node): boolean {
  let done: Exact | undefined;
  let assigned: Exact | undefined;
  const isOfTwo = value.eachPair((key, part) => {
    const name = key.text;
    if (name === 'done') done = amount(part);
    else if (name === 'assigned') assigned = amount(part);
    else return false;
    return true;
  });
  return isOfTwo && done !== undefined && assigned !== undefined && !assigned.isZero && !done.isMore(assigned);
}

/** A number from 0 of few digits. */
function amount(node: Node): Exact | undefined {
  if (node.kind !== 'number') return undefined;
  const { text } = node;
  return text.length <= FEW_DIGITS && text.charCodeAt(0) !== 0x2d ? Exact.parse(text) : undefined;
}
