import type { Path } from '../../editing/change.ts';
import { whomFrom } from '../../model/whom.ts';
import type { Node } from '../../source/node.ts';
import type { ListItem, ListRow, PlaceOf } from './list-kind.ts';

/** The items of a file's list that name a member or a unit. */
export function itemsUnder(root: Node, list: string): ListItem[] {
  return [...(root.get(list)?.items() ?? [])].flatMap((node, i) => {
    const whom = whomFrom(node);
    return whom ? [{ kind: whom.kind, id: whom.subject.value, node, path: [list, i] }] : [];
  });
}

/** The lists of `organization.yaml` whose items are somebody's, and what each of these is. */
export const HOLDERS = { member: 'members', unit: 'units' } as const;

type Holder = keyof typeof HOLDERS;

/** The items of a list that members have, or units too, each under its own. */
export function itemsOfEach(root: Node, list: string, holders: readonly Holder[] = ['member']): ListItem[] {
  return holders.flatMap((kind) =>
    [...(root.get(HOLDERS[kind])?.items() ?? [])].flatMap((holder, i) => {
      const id = holder.get('id')?.text;
      const items = id === undefined ? [] : [...(holder.get(list)?.items() ?? [])];
      return items.map((node, at) => ({ kind, id: id ?? '', node, path: [HOLDERS[kind], i, list, at] }));
    }),
  );
}

/** Where a list of somebody's own stands in the file. */
export function listOfEach({ kind, id }: Pick<ListRow, 'kind' | 'id'>, list: string, placeOf: PlaceOf): Path {
  if (kind === 'office') throw new Error('the office itself holds no list');
  return [HOLDERS[kind], placeOf(id, kind), list];
}

/** Whose row or item it is. */
export function keyOfSubject({ kind, id }: { readonly kind: string; readonly id: string }): string {
  return `${kind} ${id}`;
}
