import { type ListKind, valuesOf } from './list-kind.ts';

/** Long absences of people, as organization.yaml lists them under each. */
export const leave: ListKind = {
  id: 'leave',
  columns: [
    { key: 'kind', is: 'absence', width: 18, isKey: true },
    { key: 'from', is: 'day', width: 13, isKey: true },
    { key: 'to', is: 'day', width: 13 },
  ],
  items(root) {
    return [...(root.get('members')?.items() ?? [])].flatMap((member, i) => {
      const id = member.get('id')?.text;
      const leaves = [...(member.get('leave')?.items() ?? [])];
      return id === undefined
        ? []
        : leaves.map((node, at) => ({ kind: 'member' as const, id, node, path: ['members', i, 'leave', at] }));
    });
  },
  added(row) {
    if (!row.isKnown || !row.values.has('kind') || !row.values.has('from')) return undefined;
    return { at: ['members', row.id, 'leave'], value: valuesOf(row, ['kind', 'from', 'to']) };
  },
};
