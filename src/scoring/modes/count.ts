import { Exact } from '../../base/exact.ts';
import { type Mode, occurrencesIn, worthOf } from './mode.ts';

/** What each occurrence earns, up to the maximum. */
export const count: Mode = {
  id: 'count',
  isComputed: false,
  points(node, criterion) {
    const occurrences = occurrencesIn(node, criterion);
    return occurrences && Exact.min(criterion.max.value, worthOf(occurrences));
  },
  unsaid: () => Exact.zero,
  occurrences: (node, criterion) => occurrencesIn(node, criterion) ?? [],
};
