import { describe, expect, test } from 'vitest';
import { Exact } from '../../../src/base/exact.ts';
import { placesIn } from '../../../src/documents/places.ts';

const exact = (...texts: string[]) => texts.map((text) => Exact.of(text));

describe('the places of a column', () => {
  test.each([
    [[], 1],
    [['90'], 1],
    [['90', '94.5'], 1],
    [['90', '94.25'], 2],
    [['94.256'], 2],
    [['70/3'], 2],
  ])('%j take %i', (texts, places) => {
    expect(placesIn(exact(...texts))).toBe(places);
  });

  const at90 = (one: Exact, printed: Exact) => one.isLess(Exact.of('90')) === printed.isLess(Exact.of('90'));

  test.each([
    [['89.996'], 3],
    [['89.994'], 2],
    [['89.9996', '94.5'], 4],
    [['26999999/300000'], 6],
    [['90.004'], 2],
  ])('%j beside a bound of 90 take %i', (texts, places) => {
    expect(placesIn(exact(...texts), at90)).toBe(places);
  });
});
