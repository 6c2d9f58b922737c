import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Exact } from '../../../src/base/exact.ts';
import { shortInWords, surplusInWords } from '../../../src/base/gap-words.ts';

const gap = fc
  .tuple(fc.integer({ min: 1, max: 100_000 }), fc.constantFrom(1, 2, 3, 7, 11, 1000, 4096, 999_983))
  .map(([a, b]) => Exact.of(`${a}/${b}`));
const readBack = (said: string) => Exact.of(said.replace(',', '.'));
const HUNDREDTH = Exact.of('0.01');

describe('a gap as it is said', () => {
  test('adding what is missing is enough, and no more than a hundredth too much', () => {
    fc.assert(
      fc.property(gap, fc.boolean(), (value, isStrict) => {
        const said = readBack(shortInWords(value, 'vi', { isStrict }));
        expect(isStrict ? said.isMore(value) : !said.isLess(value)).toBe(true);
        expect(said.minus(value).isMore(HUNDREDTH)).toBe(false);
      }),
    );
  });

  test('a surplus is never said larger than it is, nor as none', () => {
    fc.assert(
      fc.property(gap, (value) => {
        const said = readBack(surplusInWords(value, 'vi'));
        expect(said.isMore(value)).toBe(false);
        expect(said.isZero).toBe(false);
        expect(value.minus(said).isLess(HUNDREDTH)).toBe(true);
      }),
    );
  });

  test.each([
    ['1/3', '0,34', '0,33'],
    ['2/3', '0,67', '0,66'],
    ['0.5', '0,5', '0,5'],
    ['2.25', '2,25', '2,25'],
    ['0.004', '0,004', '0,004'],
    ['1/3000', '0,0004', '0,0003'],
    ['8.995', '9,0', '8,99'],
  ])('%s is missing as %s, too much as %s', (value, short, surplus) => {
    expect(shortInWords(Exact.of(value), 'vi')).toBe(short);
    expect(surplusInWords(Exact.of(value), 'vi')).toBe(surplus);
  });

  test('where more than the bound is asked for, the gap itself is not enough', () => {
    expect(shortInWords(Exact.of('0.5'), 'vi', { isStrict: true })).toBe('0,51');
    expect(shortInWords(Exact.of('1/3'), 'vi', { isStrict: true })).toBe('0,34');
  });

  test('in a column of more places it has as many', () => {
    expect(shortInWords(Exact.of('1/3'), 'vi', { places: 2 })).toBe('0,34');
    expect(shortInWords(Exact.of('1/3'), 'vi', { places: 1 })).toBe('0,34');
    expect(shortInWords(Exact.of('0.5'), 'vi', { places: 2 })).toBe('0,50');
    expect(shortInWords(Exact.of('1/3'), 'vi', { places: 3 })).toBe('0,334');
  });
});
