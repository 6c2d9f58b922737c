import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Exact } from '../../../src/base/exact.ts';

/** The oracle: a reduced fraction of two big integers. */
interface Ratio {
  readonly n: bigint;
  readonly d: bigint;
}

function ratio(n: bigint, d: bigint): Ratio {
  const sign = d < 0n ? -1n : 1n;
  const by = gcd(n < 0n ? -n : n, d < 0n ? -d : d) || 1n;
  return { n: (sign * n) / by, d: (sign * d) / by };
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}

/** What a value is, read off its own exact writing. */
function read(value: Exact): Ratio {
  const [, sign = '', whole = '', decimals = '', under = '1'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:\/(\d+))?$/.exec(value.toString()) ?? [];
  return ratio(BigInt(sign + whole + decimals), BigInt(under) * 10n ** BigInt(decimals.length));
}

/** A number as typed, from the smallest to what no float holds. */
const digits = (max: number) => fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: max });
const written = fc
  .oneof(
    fc.tuple(fc.constantFrom('', '-'), digits(3), fc.option(digits(2))),
    fc.tuple(fc.constantFrom('', '-'), digits(17), fc.option(digits(17))),
  )
  .map(([sign, whole, decimals]) => sign + whole + (decimals === null ? '' : `.${decimals}`));
const fraction = fc.tuple(written, fc.integer({ min: 1, max: 999 })).map(([over, under]) => `${over}/${under}`);
const number = fc.oneof(written, written, fraction);

function meant(text: string): Ratio {
  const [over = '', under = '1'] = text.split('/');
  const [whole = '', decimals = ''] = over.replace('-', '').split('.');
  const value = BigInt(whole + decimals) * (over.startsWith('-') ? -1n : 1n);
  return ratio(value, BigInt(under) * 10n ** BigInt(decimals.length));
}

const RUNS = { numRuns: 2000 };

describe('an exact number', () => {
  test('is what was typed', () => {
    const same = fc.property(number, (a) => {
      expect(read(Exact.of(a))).toEqual(meant(a));
    });
    fc.assert(same, RUNS);
  });

  test('plus, minus, times, over', () => {
    const both = fc.property(number, number, (a, b) => {
      const [x, y, p, q] = [Exact.of(a), Exact.of(b), meant(a), meant(b)];
      expect(read(x.plus(y))).toEqual(ratio(p.n * q.d + q.n * p.d, p.d * q.d));
      expect(read(x.minus(y))).toEqual(ratio(p.n * q.d - q.n * p.d, p.d * q.d));
      expect(read(x.times(y))).toEqual(ratio(p.n * q.n, p.d * q.d));
      if (q.n !== 0n) expect(read(x.over(y))).toEqual(ratio(p.n * q.d, p.d * q.n));
    });
    fc.assert(both, RUNS);
  });

  test('a chain of them is as exact as one', () => {
    const chain = fc.property(fc.array(number, { maxLength: 12 }), (texts) => {
      const expected = texts.map(meant).reduce((a, b) => ratio(a.n * b.d + b.n * a.d, a.d * b.d), ratio(0n, 1n));
      expect(read(Exact.sum(texts.map(Exact.of)))).toEqual(expected);
    });
    fc.assert(chain, RUNS);
  });

  test('products that are not safe may add up to one that is', () => {
    const terms = ['30', '0.00000000002/44', '-4000/137'];
    expect(Exact.sum(terms.map(Exact.of)).toString()).toBe('242000000000137/301400000000000');
  });

  test('compare', () => {
    const compared = fc.property(number, number, (a, b) => {
      const [p, q] = [meant(a), meant(b)];
      const difference = p.n * q.d - q.n * p.d;
      expect(Math.sign(Exact.of(a).compare(Exact.of(b)))).toBe(difference > 0n ? 1 : difference < 0n ? -1 : 0);
      expect(Exact.of(a).equals(Exact.of(b))).toBe(difference === 0n);
    });
    fc.assert(compared, RUNS);
  });

  test('zero, negative, whole, floor, multiple', () => {
    const asked = fc.property(number, fc.constantFrom('0.5', '0.25', '1', '1/3', '0.1'), (a, step) => {
      const [x, p, s] = [Exact.of(a), meant(a), meant(step)];
      expect([x.isZero, x.isNegative, x.isWhole]).toEqual([p.n === 0n, p.n < 0n, p.d === 1n]);
      expect(x.isMultipleOf(Exact.of(step))).toBe((p.n * s.d) % (p.d * s.n) === 0n);
      const floor = p.n / p.d - (p.n < 0n && p.n % p.d !== 0n ? 1n : 0n);
      expect(x.floor).toBe(Number(floor));
    });
    fc.assert(asked, RUNS);
  });

  test('toFixed rounds half away from zero, once', () => {
    const rounded = fc.property(number, fc.integer({ min: 0, max: 6 }), (a, places) => {
      const { n, d } = meant(a);
      const scaled = (n < 0n ? -n : n) * 10n ** BigInt(places);
      const nearest = scaled / d + (2n * (scaled % d) >= d ? 1n : 0n);
      const padded = nearest.toString().padStart(places + 1, '0');
      const sign = n < 0n && nearest !== 0n ? '-' : '';
      const point = places === 0 ? padded : `${padded.slice(0, -places)}.${padded.slice(-places)}`;
      expect(Exact.of(a).toFixed(places)).toBe(sign + point);
    });
    fc.assert(rounded, RUNS);
  });

  test('decimals: how many write it exactly', () => {
    const counted = fc.property(number, (a) => {
      const { d } = meant(a);
      const places = Exact.of(a).decimals;
      if (places === undefined) expect(10n ** 40n % d === 0n).toBe(false);
      else {
        expect(10n ** BigInt(places) % d).toBe(0n);
        if (places > 0) expect(10n ** BigInt(places - 1) % d).not.toBe(0n);
      }
    });
    fc.assert(counted, RUNS);
  });

  test.each(['1.005', '2.675', '1.115', '8.345', '0.285'])('the half-cents that floats get wrong: %s', (text) => {
    expect(Exact.of(text).toFixed(2)).toBe(`${text.slice(0, 3)}${Number(text[3]) + 1}`);
  });

  test.each([
    '',
    '-',
    '.5',
    '5.',
    '1e3',
    '0x1F',
    '1_000',
    '+3',
    '1,5',
    ' 1',
    '1 ',
    '1/0',
    '1/00',
    '1/',
    '/2',
    '--1',
    '1.2.3',
    'Khá',
    '−1',
  ])('“%s” is none', (text) => expect(Exact.parse(text)).toBeUndefined());

  test('division by zero is a bug, and says so', () => {
    expect(() => Exact.one.over(Exact.of('0.0'))).toThrow('division by zero');
    expect(() => Exact.whole(0.5)).toThrow();
  });

  test('-0 is 0', () => {
    expect([Exact.of('-0').toString(), Exact.of('-0.0').isNegative, Exact.of('-0').toFixed(2)]).toEqual([
      '0',
      false,
      '0.00',
    ]);
  });
});
