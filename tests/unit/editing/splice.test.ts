import { expect, test } from 'vitest';
import { spliced } from '../../../src/editing/splice.ts';

test('what is put where something else goes stands before it, and in the order given', () => {
  const put = (text: string) => ({ start: 2, end: 2, text });
  expect(spliced('abcd', [{ start: 2, end: 3, text: '' }, put('1'), put('2'), { start: 0, end: 1, text: 'A' }])).toBe(
    'Ab12d',
  );
});
