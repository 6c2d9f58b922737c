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

test('what is not alike is told by itself', () => {
  expect(said([one('a', 'x'), one('b', 'y'), one('c')])).toEqual(['sai', 'sai', 'sai']);
});

test('what says the same is alike without a word, unless it asks for something else', () => {
  expect(said([one('a'), one('b'), one('d')])).toEqual(['sai, và 2 chỗ khác cũng vậy (dòng 2, 3)']);
  expect(said([one('a'), { ...one('b'), help: () => 'sửa' }])).toEqual(['sai', 'sai']);
  expect(said([one('a'), finding('a: 1\n', 'a', { path: 'b.yaml' })])).toEqual(['sai', 'sai']);
});

test('what has names is told by these', () => {
  const all = ['a', 'b', 'c'].map((name) => ({ ...one(name, 'x'), named: `nv-${name}` }));
  expect(said(all)).toEqual(['sai, và 2 chỗ khác cũng vậy (nv-b, nv-c)']);
});

const elsewhere = (path: string, under = 'a') => ({ ...finding('a: 1\nb: 2\n', under, { path }), alike: 'x' });

test('what is alike in a few files names each place', () => {
  expect(said([one('a', 'x'), one('c', 'x'), elsewhere('b.yaml', 'b'), elsewhere('c.yaml')])).toEqual([
    'sai, và 3 chỗ khác cũng vậy (scores/2016/2016-W45.yaml:3, b.yaml:2, c.yaml:1)',
  ]);
});

test('what is alike in many files names the first and the last', () => {
  const all = [one('a', 'x'), ...['b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name) => elsewhere(`${name}.yaml`))];
  expect(said(all)).toEqual(['sai, và 7 chỗ khác cũng vậy (trong 8 tệp, từ scores/2016/2016-W45.yaml đến h.yaml)']);
});
