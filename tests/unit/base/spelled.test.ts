import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Exact } from '../../../src/base/exact.ts';
import { money } from '../../../src/base/money-words.ts';
import { spelled } from '../../../src/base/spelled.ts';

test.each([
  ['0', 'không'],
  ['5', 'năm'],
  ['10', 'mười'],
  ['15', 'mười lăm'],
  ['21', 'hai mươi mốt'],
  ['24', 'hai mươi tư'],
  ['14', 'mười bốn'],
  ['105', 'một trăm linh năm'],
  ['710000', 'bảy trăm mười nghìn'],
  ['1005000', 'một triệu không trăm linh năm nghìn'],
  ['2340000', 'hai triệu ba trăm bốn mươi nghìn'],
  ['2000040', 'hai triệu không trăm bốn mươi'],
  ['1000000000', 'một tỷ'],
  ['1000000001', 'một tỷ không trăm linh một'],
  ['12003000000', 'mười hai tỷ không trăm linh ba triệu'],
  ['1000000000000', 'một nghìn tỷ'],
])('%s is read “%s”', (digits, read) => {
  expect(spelled(Exact.of(digits), 'vi')).toBe(read);
});

test.each([
  ['710000', 'seven hundred ten thousand'],
  ['2340015', 'two million three hundred forty thousand fifteen'],
  ['0', 'zero'],
])('%s is “%s” in English', (digits, read) => {
  expect(spelled(Exact.of(digits), 'en')).toBe(read);
});

/** What a listener writes down who hears the words: another way round than `spelled` goes. */
const DIGITS: Readonly<Record<string, bigint>> = {
  không: 0n,
  một: 1n,
  mốt: 1n,
  hai: 2n,
  ba: 3n,
  bốn: 4n,
  tư: 4n,
  năm: 5n,
  lăm: 5n,
  sáu: 6n,
  bảy: 7n,
  tám: 8n,
  chín: 9n,
};
const UNITS: Readonly<Record<string, bigint>> = { nghìn: 1000n, triệu: 1_000_000n };

function heard(words: string): bigint {
  let [all, below, group, digit] = [0n, 0n, 0n, 0n];
  for (const word of words.split(' ')) {
    if (word in DIGITS) {
      digit = DIGITS[word] ?? 0n;
    } else if (word === 'trăm') {
      [group, digit] = [digit * 100n, 0n];
    } else if (word === 'mươi') {
      [group, digit] = [group + digit * 10n, 0n];
    } else if (word === 'mười') {
      group += 10n;
    } else if (word in UNITS) {
      [below, group, digit] = [below + (group + digit) * (UNITS[word] ?? 0n), 0n, 0n];
    } else if (word === 'tỷ') {
      [all, below, group, digit] = [(all + below + group + digit) * 1_000_000_000n, 0n, 0n, 0n];
    } else expect(word).toBe('linh');
  }
  return all + below + group + digit;
}

const amounts = fc.oneof(
  fc.bigInt({ min: 0n, max: 10n ** 24n }),
  fc.nat(2_000_000).map(BigInt),
  fc.tuple(fc.nat(999), fc.nat(15)).map(([some, zeros]) => BigInt(some) * 10n ** BigInt(zeros)),
);

test('whoever hears the Vietnamese words writes the same number down', () => {
  fc.assert(fc.property(amounts, (amount) => heard(spelled(Exact.of(String(amount)), 'vi')) === amount));
});

test('no two numbers are read alike, and no word stands beside itself', () => {
  fc.assert(
    fc.property(amounts, (amount) => {
      for (const locale of ['vi', 'en'] as const)
        if (locale === 'vi' || amount < 10n ** 18n)
          expect(spelled(Exact.of(String(amount)), locale)).not.toMatch(/ {2}|^ | $|\b(nghìn|triệu) \1/);
    }),
  );
});

test('amounts part their thousands as the language does', () => {
  expect(money(Exact.of('2340000'), 'vi')).toBe('2.340.000');
  expect(money(Exact.of('2340000'), 'en')).toBe('2,340,000');
  expect(money(Exact.of('999'), 'vi')).toBe('999');
  expect(money(Exact.of('347.5'), 'vi')).toBe('347,5');
});
