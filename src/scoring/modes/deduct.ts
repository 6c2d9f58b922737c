import { Exact } from '../../base/exact.ts';
import { type Mode, occurrencesIn, worthOf } from './mode.ts';

/** The maximum less what each occurrence costs, not below the floor. */
export const deduct: Mode = {
  id: 'deduct',
  isComputed: false,
  points(node, criterion) {
    const occurrences = occurrencesIn(node, criterion);
    if (!occurrences) return undefined;
    const left = criterion.max.value.minus(worthOf(occurrences));
    return criterion.floor === 'none' ? left : Exact.max(criterion.floor.value, left);
  },
  unsaid: ({ max }) => max.value,
  occurrences: (node, criterion) => occurrencesIn(node, criterion) ?? [],
};
