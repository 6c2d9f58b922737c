import { expect, test } from 'vitest';
import { editDistance, nearest } from '../../../src/base/nearest.ts';

test('letters typed, left out, changed or swapped', () => {
  expect(['cv-03', 'cv-3', 'cv-033', 'cv-30', 'vc-30'].map((typed) => editDistance(typed, 'cv-03'))).toEqual([
    0, 1, 1, 1, 2,
  ]);
  expect([editDistance('', 'abc'), editDistance('abc', '')]).toEqual([3, 3]);
});

test('what somebody may have meant, nearest first', () => {
  expect(nearest('cv-30', ['cv-01', 'cv-03', 'tp-01'])).toEqual(['cv-03']);
  expect(nearest('Kha', ['Tốt', 'Khá', 'Yếu'])).toEqual(['Khá']);
  expect(nearest('van', ['van-phong', 'cs-dt'])).toEqual(['van-phong']);
  expect(nearest('xyz', ['van-phong', 'cs-dt'])).toEqual([]);
});
