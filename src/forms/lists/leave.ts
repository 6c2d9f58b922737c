import { keyOf, type ListKind, type Says, valuesOf } from './list-kind.ts';

/** Long absences of people, as organization.yaml lists them under each. */
export const leave: ListKind = {
  id: 'leave',
  columns: [
    { key: 'kind', is: 'absence', width: 18 },
    { key: 'from', is: 'day', width: 13 },
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
  key: keyOf('kind', 'from'),
  // Who corrects one of its days or its kind leaves the others as they were.
  likeness: [keyOf('kind', 'from'), keyOf('kind', 'to'), keyOf('from'), openEnd],
  needed: ['kind', 'from'],
  added(row, memberAt) {
    return { at: ['members', memberAt(row.id), 'leave'], value: valuesOf(row, ['kind', 'from', 'to']) };
  },
};

/** Of one kind nobody is away twice without an end. */
function openEnd(says: Says): string | undefined {
  return says('to') === undefined ? says('kind') : undefined;
}
