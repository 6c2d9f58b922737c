import { daysAfter } from '../../base/day.ts';
import type { Node } from '../../source/node.ts';
import { type ListKind, type ListRow, valuesOf } from './list-kind.ts';

const lastAssignment = (item: Node): number => Math.max(0, [...(item.get('assignments')?.items() ?? [])].length - 1);
const ofAssignment = (key: string) => (item: Node) => ['assignments', lastAssignment(item), key];

/** Who works in the agency, each with today's post; a later `from` is a move to another one. */
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
  added(row) {
    if (row.id === '' || row.name === '' || !row.values.has('unit')) return undefined;
    const { honorific, group } = valuesOf(row, ['honorific', 'group']);
    const value = { id: row.id, honorific, name: row.name, group, assignments: [assignment(row)] };
    return { at: ['members'], value };
  },
  moved(row, { node, path }) {
    const from = row.values.get('from')?.value;
    const last = node.get('assignments')?.isList ? [...(node.get('assignments')?.items() ?? [])].at(-1) : undefined;
    const since = last?.get('from')?.text;
    if (typeof from !== 'string' || since === undefined || from <= since || !row.values.has('unit')) return undefined;
    const at = [...path, 'assignments'];
    const end = last?.get('to')
      ? []
      : [{ do: 'set', at: [...at, lastAssignment(node), 'to'], value: daysAfter(from, -1) } as const];
    return [...end, { do: 'add', at, value: assignment(row) }];
  },
};

function assignment(row: ListRow) {
  return valuesOf(row, ['unit', 'position', 'from', 'to']);
}
