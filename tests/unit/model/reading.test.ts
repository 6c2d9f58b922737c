import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { kinds } from '../../../src/declared/kinds/index.ts';
import { read } from '../../../src/model/reading.ts';
import { bareSchemas, readers } from '../../../src/schema/fields.js';
import { Node } from '../../../src/source/node.ts';
import { readTape } from '../../../src/source/reading.ts';
import { SourceFile } from '../../../src/source/source-file.ts';
import { EXAMPLE } from '../reports/office.ts';
import { SAMPLES } from '../schema/samples.ts';

const example = readdirSync(EXAMPLE, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.yaml'))
  .map((path) => [path, readFileSync(join(EXAMPLE, path), 'utf8')] as const);
const kindOf = (text: string) => Object.keys(readers).find((kind) => new RegExp(`^kind: ${kind}$`, 'm').test(text));
const files = [...SAMPLES, ...example].filter(([, text]) => kindOf(text));

/** The keys that a file has and that nothing was read of, though something stands there. */
function unread(node: Node, value: unknown, path = ''): string[] {
  if (value === undefined) return node.kind === 'nothing' || node.text === '…' ? [] : [path];
  if (value instanceof Node) return [];
  if (node.isList) return [...node.items()].flatMap((item, i) => unread(item, (value as unknown[])[i], `${path}/${i}`));
  if (!node.isMap) return [];
  return node.pairs().flatMap(([key, inner]) => {
    const isHead = path === '' && (key.text === 'kind' || key.text === 'version');
    return isHead ? [] : unread(inner, (value as Record<string, unknown>)[key.text], `${path}/${key.text}`);
  });
}

test('every kind that is declared is read by its declaration', () => {
  expect(Object.keys(bareSchemas)).toEqual(Object.keys(kinds));
  expect(new Set(files.map(([, text]) => kindOf(text)))).toEqual(new Set(Object.keys(readers)));
});

test.each(files)('nothing in %s goes unread', async (_, text) => {
  const { tape } = await readTape(new SourceFile('x', text), { values: 10_000 });
  if (!tape) throw new Error('not a tape');
  const node = new Node(tape, 0);
  expect(unread(node, read(kindOf(text) as 'plan', node))).toEqual([]);
});
