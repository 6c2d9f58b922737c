import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Change, Path } from '../../../src/editing/change.ts';
import { changed } from '../../../src/editing/changed.ts';
import { difference } from '../../../src/editing/difference.ts';
import { Node } from '../../../src/source/node.ts';
import { readTape } from '../../../src/source/reading.ts';
import { SourceFile } from '../../../src/source/source-file.ts';
import { HOME } from '../../host.ts';

const files = readdirSync(join(HOME, 'data'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.yaml') && !/scores.2017/.test(path))
  .sort();

/** Every way into a file, the first of each list and map at each depth alone. */
function* waysIn(node: Node, path: Path = []): Generator<[Path, Node]> {
  if (path.length > 0) yield [path, node];
  for (const [key, value] of node.pairs()) yield* waysIn(value, [...path, key.text]);
  let i = 0;
  for (const item of node.items()) {
    if (i < 2) yield* waysIn(item, [...path, i]);
    i++;
  }
}

describe('files as offices have them take every change', () => {
  test.each(files)('%s', async (name) => {
    const file = new SourceFile(name, readFileSync(join(HOME, 'data', name), 'utf8'));
    const { tape } = await readTape(file, { values: 1e6 });
    if (!tape) throw new Error('unreadable');
    const ways = [...waysIn(new Node(tape, 0))];
    for (const [at, node] of ways.filter((_, i) => i % Math.ceil(ways.length / 25) === 0)) {
      const changes: Change[] = [{ do: 'remove', at }];
      if (node.isMap) changes.push({ do: 'set', at: [...at, 'khac'], value: 'Mới, thêm' });
      else if (node.isList) changes.push({ do: 'add', at, value: { id: 'moi' } });
      else changes.push({ do: 'set', at, value: 'Nội dung: khác' });
      for (const change of changes) {
        const done = await changed(file, [change]);
        if ('refused' in done) expect(done.refused, JSON.stringify(change)).toMatchObject({ why: 'comment-inside' });
        // A new key or item is a line, or a part of one; the first of an empty list takes the key's line with it.
        else if (change.do !== 'remove') {
          const lines = difference(file.text, done.text).flat();
          expect(
            lines.filter(({ is }) => is === 'new'),
            JSON.stringify(change),
          ).toHaveLength(change.do === 'add' && node.text === '[]' ? 2 : 1);
          expect(lines.filter(({ is }) => is === 'gone').length).toBeLessThanOrEqual(1);
        }
      }
    }
  });
});
