import type { Criterion } from '../model/criterion.ts';
import type { Node } from '../source/node.ts';
import { isDecimalComma, number } from './mark-as-typed.ts';

/** Whether a criterion's marks are occurrences: `{tre: 1}`. */
export function isCounted({ mode }: Criterion): boolean {
  return mode.value === 'deduct' || mode.value === 'count';
}

/** The two keys of a mark of mode `ratio`. */
export function isOfRatio(key: string): boolean {
  return key === 'done' || key === 'assigned';
}

/** Whether a mark has the shape of its criterion's mode; what is wrong inside that shape other checks say. */
export function hasShape(value: Node, criterion: Criterion): boolean {
  if (isDecimalComma(value)) return true; // `decimal-comma`
  return SHAPES[criterion.mode.value]?.(value, criterion) ?? true;
}

const SHAPES: Readonly<Record<string, (value: Node, criterion: Criterion) => boolean>> = {
  mark: (value) => value.kind === 'number',
  grade: (value, { grades }) => value.isScalar && (value.kind !== 'number' || grades.has(value.text)),
  deduct: isOfEvents,
  count: isOfEvents,
  ratio: isRatio,
};

function isOfEvents(value: Node, { events }: Criterion): boolean {
  if (!value.isMap) return false;
  for (const [key] of value.pairs()) {
    if (isOfRatio(key.text) && !events.some(({ id }) => id.value === key.text)) return false;
  }
  return true;
}

function isRatio(value: Node): boolean {
  let parts = 0;
  for (const [key, part] of value.pairs()) {
    if (!isOfRatio(key.text) || !isAmount(part)) return false;
    parts += 1;
  }
  return parts === 2;
}

function isAmount(part: Node): boolean {
  if (part.kind !== 'number') return isDecimalComma(part); // `decimal-comma`
  return !(number(part)?.isNegative ?? false); // `too-many-digits`
}
