import { Exact } from '../../base/exact.ts';
import type { Mode } from './mode.ts';

/** Points given outright, from 0 to the maximum. */
export const mark: Mode = {
  id: 'mark',
  isComputed: false,
  points: (node) => (node.kind === 'number' ? Exact.parse(node.text) : undefined),
  unsaid: ({ max }) => max.value,
  occurrences: () => [],
};
