import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Exact } from '../../../src/base/exact.ts';
import { decimalShown, decimalTyped } from '../../../src/forms/number.ts';

describe('the decimal that a cell shows', () => {
  test.each([
    ['16.100000000000001', '16.1'],
    ['0.30000000000000004', '0.3'],
    ['18.5', '18.5'],
    ['18', '18'],
    ['1.85E1', '18.5'],
    ['5.0000000000000003E-2', '0.05'],
    ['-2', '-2'],
    ['0', '0'],
    ['0.33333333333333331', '0.333333333333333'],
    ['99.999999999999986', '100'],
    ['1e40', undefined],
    ['NaN', undefined],
    ['1,5', undefined],
  ])('%s is %s', (written, shown) => {
    expect(decimalShown(written)).toBe(shown);
  });

  test('any decimal of up to 15 digits comes back from what Excel makes of it', () => {
    const decimals = fc.tuple(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 0, max: 5 }));
    fc.assert(
      fc.property(decimals, fc.constantFrom(15, 16, 17), ([whole, places], digits) => {
        const exact = Exact.whole(whole).over(Exact.whole(10 ** places));
        const binary = Number(exact.toFixed(places));
        expect(decimalShown(String(binary))).toBe(exact.toString());
        expect(decimalShown(binary.toPrecision(digits))).toBe(exact.toString());
      }),
    );
  });

  test.each([
    ['16,5', '16.5'],
    [' 16.50 ', '16.5'],
    ['\u00a017', '17'],
    ['1.234,5', undefined],
    ['1 6', undefined],
    ['16,5 điểm', undefined],
    ['=1+1', undefined],
    ['', undefined],
  ])('typed “%s” is %s', (text, shown) => {
    expect(decimalTyped(text)).toBe(shown);
  });
});
