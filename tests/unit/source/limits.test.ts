import { describe, expect, test } from 'vitest';
import { Node } from '../../../src/source/node.ts';
import { readTape } from '../../../src/source/reading.ts';
import { SourceFile } from '../../../src/source/source-file.ts';

const OFFICE = { values: 200_000 };
const SCORES = { values: Number.POSITIVE_INFINITY };

async function read(text: string, limits = OFFICE) {
  const { tape, faults } = await readTape(new SourceFile('x.yaml', text), limits);
  return { node: tape && new Node(tape, 0), ids: faults.map(({ id }) => id), faults };
}

describe('limits', () => {
  test.each([OFFICE, SCORES])('an alias bomb', async (limits) => {
    const levels = Array.from({ length: 9 }, (_, at) => `l${at + 1}: &l${at + 1} [${`*l${at}, `.repeat(9)}]`);
    expect((await read(`l0: &l0 x\n${levels.join('\n')}\n`, limits)).ids).toEqual(['too-many-aliases']);
  });

  test('few aliases of much', async () => {
    const much = `a: &a [${'x, '.repeat(5000)}]\nb: [${'*a, '.repeat(99)}]\n`;
    expect((await read(much, SCORES)).ids).toEqual(['too-many-values']);
  });

  test('a hundred aliases, and one more', async () => {
    const text = (count: number) => `a: &a x\nb: [${'*a, '.repeat(count)}]\n`;
    const { ids, node } = await read(text(100));
    expect(ids).toEqual([]);
    expect([...(node?.get('b')?.items() ?? [])].map((item) => item.text)).toEqual(Array(100).fill('x'));
    expect((await read(text(101))).ids).toEqual(['too-many-aliases']);
  });

  test('an alias inside its own anchor', async () => {
    expect((await read('a: &a [*a]\n')).ids).toEqual(['unknown-alias']);
  });

  test.each(['[', '{a: ', '- ', '? ', '"', '- [', 'a: ', "a: '\n", '- "\\x\n', '@\n'])(
    'many times %j',
    async (opening) => {
      const { node, faults } = await read(opening.repeat(opening.length > 3 ? 5000 : 100_000));
      expect(node).toBeUndefined();
      expect(faults.length).toBeGreaterThan(0);
      expect(faults.length).toBeLessThan(100);
    },
  );

  test('64 levels, and one more, in brackets and lines', async () => {
    const flow = (depth: number) => `- ${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}\n`;
    const lines = (depth: number) => Array.from({ length: depth }, (_, at) => `${' '.repeat(at)}a:\n`).join('');
    expect((await read(flow(64))).ids).toEqual([]);
    expect((await read(flow(65))).ids).toEqual(['too-deep']);
    expect((await read(lines(64))).ids).toEqual([]);
    expect((await read(lines(65))).ids).toEqual(['too-deep']);
  });

  test('200,000 values, and one more', async () => {
    expect((await read('- 1\n'.repeat(199_999))).ids).toEqual([]);
    const { ids, faults } = await read('- 1\n'.repeat(200_000));
    expect(ids).toEqual(['too-many-values']);
    expect(faults[0]?.place.start).toBe(199_999 * 4 + 2);
    expect((await read('- 1\n'.repeat(200_000), SCORES)).ids).toEqual([]);
  });

  test('above 5 MB only plain YAML', async () => {
    const plain = '- Nguyễn Văn An\n'.repeat(270_000);
    const { ids } = await read(plain, SCORES);
    expect(ids).toEqual([]);
    const { faults } = await read(`${plain}- >\n  x\n`, SCORES);
    expect(faults.map(({ id, place }) => [id, place.file.position(place.start)])).toEqual([
      ['not-plain-yaml', { line: 270_001, column: 1 }],
    ]);
  });
});
