import { expect, test } from 'vitest';
import { toldTogether } from '../../../src/diagnostics/told-together.ts';
import { finding } from './findings.ts';

const one = (under: string, alike?: string) => ({
  ...finding('a: 1\nb: 2\nc: 3, d: 4\n', under),
  ...(alike && { alike }),
});
const said = (all: Parameters<typeof toldTogether>[0]) => toldTogether(all).map((found) => found.message('vi'));

test('what is alike is told once, at its first place, with the lines of the others', () => {
  const all = [one('a', 'x'), one('b', 'x'), one('c', 'x'), one('d', 'x')];
  expect(said(all)).toEqual(['sai, và 3 chỗ khác cũng vậy (dòng 2, 3)']);
  expect(toldTogether(all)[0]?.place.start).toBe(0);
});

test('what is not alike, or alike to nothing, is told by itself', () => {
  expect(said([one('a', 'x'), one('b', 'y'), one('c'), one('d')])).toEqual(['sai', 'sai', 'sai', 'sai']);
});

test('what is alike in two files is told in both', () => {
  const other = finding('a: 1\n', 'a');
  const elsewhere = {
    ...other,
    alike: 'x',
    place: { ...other.place, file: { ...other.place.file, path: 'other.yaml' } },
  };
  expect(said([one('a', 'x'), elsewhere as typeof other])).toEqual(['sai', 'sai']);
});
