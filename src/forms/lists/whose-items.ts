import { whomFrom } from '../../model/whom.ts';
import type { Node } from '../../source/node.ts';
import type { ListItem } from './list-kind.ts';

/** The items of a file's list that name a member or a unit. */
export function itemsUnder(root: Node, list: string): ListItem[] {
  return [...(root.get(list)?.items() ?? [])].flatMap((node, i) => {
    const whom = whomFrom(node);
    return whom ? [{ kind: whom.kind, id: whom.subject.value, node, path: [list, i] }] : [];
  });
}
