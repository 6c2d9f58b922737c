import { Exact } from '../../base/exact.ts';
import type { Node } from '../../source/node.ts';
import type { Mode } from './mode.ts';

/** The maximum times done ÷ assigned, exact, at most the maximum. */
export const ratio: Mode = {
  id: 'ratio',
  isComputed: false,
  points(node, { max, whenNone }) {
    const done = amount(node, 'done');
    const assigned = amount(node, 'assigned');
    if (!done || !assigned) return undefined;
    if (!assigned.isZero) return done.isLess(assigned) ? max.value.times(done).over(assigned) : max.value;
    if (whenNone === undefined) return undefined;
    return whenNone === 'full' ? max.value : Exact.zero;
  },
  unsaid: ({ max }) => max.value,
  occurrences: () => [],
};

/** `done` or `assigned` of a mark; nothing where it is left out or negative. */
export function amount(node: Node, key: 'done' | 'assigned'): Exact | undefined {
  const value = node.get(key);
  const exact = value?.kind === 'number' ? Exact.parse(value.text) : undefined;
  return exact?.isNegative ? undefined : exact;
}
