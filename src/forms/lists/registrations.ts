import { keyOf, type ListKind, valuesOf, whoseValues } from './list-kind.ts';
import { itemsUnder } from './whose-items.ts';

/** Who strives for what in a year. */
export const registrations: ListKind = {
  id: 'registrations',
  columns: [
    { key: 'date', is: 'day', width: 13 },
    { key: 'titles', is: 'titles', width: 36 },
    { key: 'targets', is: 'items', width: 50 },
    { key: 'note', is: 'text', width: 30 },
  ],
  items: (root) => itemsUnder(root, 'entries'),
  // Somebody may withdraw and register again: each row goes with the likest that is left, the only one with the only one.
  likeness: [
    (says) => JSON.stringify(['date', 'titles', 'targets', 'note'].map((key) => says(key) ?? '')),
    keyOf('date', 'titles'),
    keyOf('date'),
    keyOf('titles'),
  ],
  needed: ['titles'],
  added(row) {
    const value = { ...whoseValues(row), ...valuesOf(row, ['date', 'titles', 'targets', 'note']) };
    return { at: ['entries'], value };
  },
};
