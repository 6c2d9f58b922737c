import { keyOf, type ListKind, valuesOf, whoseValues } from './list-kind.ts';
import { itemsUnder } from './whose-items.ts';

/** What was won already: titles and commendations, which stand in two lists of the file. */
export const awards: ListKind = {
  id: 'awards',
  columns: [
    { key: 'form', is: 'form', width: 18 },
    { key: 'award', is: 'award', width: 28 },
    { key: 'period', is: 'period', width: 10 },
    { key: 'decision', is: 'text', width: 16 },
    { key: 'date', is: 'day', width: 13 },
    { key: 'by', is: 'text', width: 24 },
    { key: 'for', is: 'text', width: 34 },
  ],
  items: (root) => [...itemsUnder(root, 'titles'), ...itemsUnder(root, 'commendations')],
  key: keyOf('form', 'award', 'period'),
  // A decision names somebody once for one thing: another award or period under it is a correction.
  likeness: [
    keyOf('form', 'award', 'period'),
    keyOf('form', 'award', 'decision', 'date'),
    keyOf('form', 'period', 'decision', 'date'),
  ],
  needed: ['form', 'award', 'period'],
  added(row) {
    const form = row.values.get('form')?.value;
    if (typeof form !== 'string') return undefined;
    return {
      at: [form],
      value: { ...whoseValues(row), ...valuesOf(row, ['award', 'period', 'decision', 'date', 'by', 'for']) },
    };
  },
};
