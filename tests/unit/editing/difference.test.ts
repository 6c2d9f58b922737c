import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { difference } from '../../../src/editing/difference.ts';

const shown = (before: string, after: string) =>
  difference(before, after).map((hunk) =>
    hunk.map(({ is, number, text }) => `${number}${{ kept: ' ', gone: '-', new: '+' }[is]}${text}`),
  );

describe('what is different', () => {
  test('with two lines around, numbered as the new text, those gone as the old', () => {
    const before = 'a\nb\nc\nd\ne\nf\ng\nh\ni\n';
    const after = 'a\nb\nc\nD\ne\nf\ng\nh\nx\ni\n';
    expect(shown(before, after)).toEqual([['2 b', '3 c', '4-d', '4+D', '5 e', '6 f', '7 g', '8 h', '9+x', '10 i']]);
    expect(shown(`${before}j\nk\nl\n`, `${before}j\nk\nL\n`)).toEqual([['10 j', '11 k', '12-l', '12+L']]);
  });

  test('apart where more lines lie between', () => {
    expect(shown('a\n1\n2\n3\n4\n5\nb\n', 'A\n1\n2\n3\n4\n5\nB\n')).toEqual([
      ['1-a', '1+A', '2 1', '3 2'],
      ['5 4', '6 5', '7-b', '7+B'],
    ]);
  });

  test('a whole new file, and none', () => {
    expect(shown('', 'a\nb\n')).toEqual([['1+a', '2+b']]);
    expect(shown('a\r\nb', 'a\nb\n')).toEqual([]);
  });

  test('of texts that have nothing in common', () => {
    const many = (word: string) => Array.from({ length: 3000 }, (_, i) => `${word}${i}\n`).join('');
    const [hunk = []] = difference(many('a'), many('b'));
    expect(hunk.map(({ is }) => is)).toEqual([...Array(3000).fill('gone'), ...Array(3000).fill('new')]);
  });
});

test('of long texts each change where it was made', () => {
  const entry = (i: number, post: string) => `- id: cv-${i}\n  name: Người ${i}\n  post: ${post}\n`;
  const text = (post: (i: number) => string) => Array.from({ length: 1500 }, (_, i) => entry(i, post(i))).join('');
  const hunks = difference(
    text(() => 'cũ'),
    text((i) => (i % 3 === 0 ? 'mới' : 'cũ')),
  );
  expect(hunks.flat().filter(({ is }) => is !== 'kept')).toHaveLength(1000);
});

const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });

/** The fewest lines gone and new, by the table everybody knows. */
function fewest(old: readonly string[], fresh: readonly string[]): number {
  const table = Array.from({ length: old.length + 1 }, (_, i) => [i, ...Array<number>(fresh.length).fill(0)]);
  table[0] = Array.from({ length: fresh.length + 1 }, (_, j) => j);
  const at = (i: number, j: number) => table[i]?.[j] ?? 0;
  for (let i = 1; i <= old.length; i++)
    for (let j = 1; j <= fresh.length; j++)
      (table[i] as number[])[j] =
        old[i - 1] === fresh[j - 1] ? at(i - 1, j - 1) : 1 + Math.min(at(i - 1, j), at(i, j - 1));
  return at(old.length, fresh.length);
}

test('the hunks make the new text of the old one, and as few lines change as can be', () => {
  fc.assert(
    fc.property(lines, lines, (old, fresh) => {
      const all = difference(old.join('\n'), fresh.join('\n')).flat();
      const made: string[] = [];
      let at = 0;
      for (const { is, number, text } of all) {
        const before = is === 'gone' ? number - 1 : at + (number - 1 - made.length);
        for (; at < before; at++) made.push(old[at] as string);
        if (is !== 'new') expect(old[at++]).toBe(text);
        if (is !== 'gone') made.push(text);
      }
      expect([...made, ...old.slice(at)]).toEqual(fresh);
      expect(all.filter(({ is }) => is !== 'kept')).toHaveLength(fewest(old, fresh));
    }),
  );
});
