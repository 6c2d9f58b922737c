import type { Node } from '../../source/node.ts';
import { layPerson } from './assignments.ts';
import type { ListKind } from './list-kind.ts';

const lastAssignment = (item: Node): number => Math.max(0, [...(item.get('assignments')?.items() ?? [])].length - 1);
const ofAssignment = (key: string) => (item: Node) => ['assignments', lastAssignment(item), key];

/** Who works in the agency, each with today's post; another `from` is another one. */
export const people: ListKind = {
  id: 'people',
  columns: [
    { key: 'honorific', is: 'honorific', width: 8 },
    { key: 'group', is: 'id', width: 16 },
    { key: 'unit', is: 'unit', width: 30, at: ofAssignment('unit') },
    { key: 'position', is: 'text', width: 22, at: ofAssignment('position') },
    { key: 'from', is: 'day', width: 13, at: ofAssignment('from') },
    { key: 'to', is: 'day', width: 13, at: ofAssignment('to') },
  ],
  items(root) {
    return [...(root.get('members')?.items() ?? [])].flatMap((node, i) => {
      const id = node.get('id')?.text;
      return id === undefined ? [] : [{ kind: 'member', id, node, path: ['members', i] }];
    });
  },
  key: (says) => says('from') ?? '',
  likeness: [],
  lay: layPerson,
  needed: [],
  added: () => undefined,
};
