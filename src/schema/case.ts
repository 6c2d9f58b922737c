import type { Node } from '../source/node.ts';
import type { Description } from './description.ts';
import type { Named, SchemaFault, SchemaFaults } from './fault.ts';
import type { Tree } from './tree.ts';

/** One thing that does not fit: the value, where it stands in the tree, and what the schema says of it. */
export interface Case {
  readonly tree: Tree;
  readonly node: Node;
  readonly path: string;
  readonly description: Description;
}

export function fault<Id extends SchemaFault['id']>(
  id: Id,
  { node, path }: Case,
  facts: SchemaFaults[Id],
  place = node.place,
): SchemaFault {
  return { id, facts, place, path } as SchemaFault;
}

export function named({ description, path }: Case): Named {
  return description.named(path);
}

/** Whether it is an item of a list rather than the value of a key. */
export function isItem({ path }: Case): boolean {
  return /\/\d+$/.test(path);
}

/** What somebody typed, on one line and not longer than a message can bear. */
export function written(node: Node): string {
  const text = node.source.replace(/\s+/g, ' ').trim();
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
