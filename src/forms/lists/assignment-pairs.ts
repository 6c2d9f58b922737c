import type { Node } from '../../source/node.ts';
import type { ListRow } from './list-kind.ts';

/** The post of a person that a row is about. */
export interface Pair {
  readonly post: Node;
  readonly index: number;
  readonly isSure: boolean;
}

/** The post that each row is about; nothing where it begins one. */
export function pairs(rows: readonly ListRow[], nodes: readonly Node[]): Map<ListRow, Pair> {
  const found = new Map<ListRow, Pair>();
  const left = new Set(nodes.keys());
  const pair = (isOf: (row: ListRow, post: Node) => boolean, isSure: boolean) => {
    for (const row of rows) {
      const index = found.has(row) ? undefined : [...left].findLast((at) => nodes[at] && isOf(row, nodes[at]));
      const post = nodes[index ?? -1];
      if (index === undefined || !post) continue;
      left.delete(index);
      found.set(row, { post, index, isSure });
    }
  };
  pair((row, post) => said(row, 'from') !== undefined && said(row, 'from') === post.get('from')?.text, true);
  pair((row, post) => said(row, 'from') === undefined && isSamePost(row, post), true);
  pair((row, post) => isSamePost(row, post) && post.get('from') === undefined, true);
  pair((row, post) => isSamePost(row, post) && !isOver(post, said(row, 'from')), false);
  // An only row that says no day, or an earlier one than the last, speaks of today's post.
  const last = lastOf(nodes);
  const isEarly = (row: ListRow, post: Node) => (said(row, 'from') ?? '') <= (post.get('from')?.text ?? '');
  if (rows.length === 1) pair((row, post) => post === last && isEarly(row, post), said(rows[0], 'from') === undefined);
  return found;
}

function isSamePost(row: ListRow, post: Node): boolean {
  return (['unit', 'position'] as const).every((key) => {
    const here = said(row, key);
    return here === undefined ? key === 'position' : here === post.get(key)?.text;
  });
}

/** Whether a post had ended when another began: who comes back to it begins it anew. */
function isOver(post: Node, from: string | undefined): boolean {
  const to = post.get('to')?.text;
  return to !== undefined && from !== undefined && to < from;
}

function lastOf(nodes: readonly Node[]): Node | undefined {
  return [...nodes].sort((a, b) => ((a.get('from')?.text ?? '') < (b.get('from')?.text ?? '') ? -1 : 1)).at(-1);
}

/** What a row says under a key, as files write it. */
export function said(row: ListRow | undefined, key: string): string | undefined {
  const given = row?.values.get(key)?.value;
  return typeof given === 'string' ? given.normalize('NFC') : undefined;
}
