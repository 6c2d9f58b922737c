import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, Nearby, nearest, unaccented } from '../../../src/base/nearest.ts';

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

/** The same by going through all. */
function throughAll(text: string, known: readonly string[], most: number): string[] {
  const plain = unaccented(text);
  const limit = Math.min(most, Math.max(1, Math.floor(plain.length / 3)));
  return known
    .map((name) => ({ name, distance: editDistance(plain, unaccented(name)) }))
    .filter(({ distance, name }) => distance <= limit || (plain.length > 2 && unaccented(name).startsWith(plain)))
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, 3)
    .map(({ name }) => name);
}

test('nobody who is near is missed', () => {
  const name = fc.string({ unit: fc.constantFrom(...'aabcđế-1'), minLength: 0, maxLength: 9 });
  fc.assert(
    fc.property(fc.uniqueArray(name, { maxLength: 40 }), fc.array(name), (known, typed) => {
      const nearby = new Nearby(known);
      for (const text of typed) expect(nearby.to(text)).toEqual(throughAll(text, known, 99));
    }),
  );
  const ids = Array.from({ length: 2000 }, (_, i) => `cv-${i}`);
  const many = new Nearby(ids);
  for (const text of ['cv-19999', 'cv-01x', 'vc-7', 'tp-1200', 'cv-20', 'xyz', 'cv-'])
    expect(many.to(text)).toEqual(throughAll(text, ids, 2));
});
