import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SheetNames } from '../../../src/documents/sheet-names.ts';

const isAllowed = (name: string) =>
  name.length > 0 && name.length <= 31 && !/[[\]/\\:*?]|^'|'$|^history$|^\s|\s$/i.test(name) && name.isWellFormed();

test('whatever is wanted, Excel allows each name, and none stands twice', () => {
  const part = fc.constantFrom("'", '[', ':', '/', 'History', 'Ông Y’Bih', 'H’', ' ', '😀', '\ud800', '\ufffe', 'ẤN');
  const wanted = fc
    .array(fc.oneof(part, fc.string({ unit: 'grapheme' })), { maxLength: 20 })
    .map((all) => all.join(''));
  fc.assert(
    fc.property(fc.array(wanted, { maxLength: 40 }), (all) => {
      const names = new SheetNames();
      const given = all.map((one, i) => names.of(one, `${i + 1}`));
      expect(given.filter((name) => !isAllowed(name))).toEqual([]);
      expect(new Set(given.map((name) => name.toLowerCase())).size).toBe(given.length);
    }),
  );
});

test('ten thousand of one long name, each in one step', () => {
  const names = new SheetNames();
  const long = 'THÔNG BÁO: Kết quả xếp loại thi đua sáu tháng cuối năm 2016';
  const all = Array.from({ length: 10_000 }, (_, i) => names.of(long, `${i + 1}`));
  expect(all.slice(0, 2)).toEqual(['THÔNG BÁO Kết quả xếp loại…', 'THÔNG BÁO Kết quả xếp… (2)']);
  expect(all.at(-1)).toBe('THÔNG BÁO Kết quả xếp… (10000)');
  expect(all.every(isAllowed) && new Set(all).size === all.length).toBe(true);
});

test('an apostrophe inside of a name stays', () => {
  expect(new SheetNames().of("Y'Bih Niê'", '1')).toBe("Y'Bih Niê");
});
