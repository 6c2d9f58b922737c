import type { Node } from '../source/node.ts';
import { type Description, segmentsOf } from './description.ts';
import type { Named, SchemaFault, SchemaFaults } from './fault.ts';

/** One thing that does not fit: the value, where it stands in the tree, and what the schema says of it. */
export interface Case {
  readonly root: Node;
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

/** The value at a JSON pointer; of a key that stands twice, the last, as in the plain values. */
export function nodeAt(root: Node, pointer: string): Node | undefined {
  let node: Node | undefined = root;
  for (const segment of segmentsOf(pointer)) {
    if (node?.isList) node = [...node.items()][Number(segment)];
    else node = pairIn(node, segment)?.[1];
  }
  return node;
}

/** The key whose value a JSON pointer leads to; nothing for an item of a list. */
export function keyAt(root: Node, pointer: string): Node | undefined {
  const cut = pointer.lastIndexOf('/');
  return pairIn(nodeAt(root, pointer.slice(0, cut)), segmentsOf(pointer).at(-1) ?? '')?.[0];
}

function pairIn(node: Node | undefined, name: string): readonly [Node, Node] | undefined {
  return [...(node?.pairs() ?? [])].findLast(([key]) => key.text === name);
}
