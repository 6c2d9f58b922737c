import { nearest, unaccented } from '../../base/nearest.ts';
import type { Week } from '../../model/week.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { Located } from '../../source/located.ts';
import type { Sighting } from '../check.ts';

/** An id that nobody has: whose it may have been, and whether one of the other kind has it. */
export interface UnknownSubject {
  readonly id: string;
  readonly near: readonly string[];
  readonly isOfOtherKind: boolean;
}

interface Known {
  readonly id: Located<string>;
  readonly name: Located<string>;
}

/** Where a week's entries and praise name a member or unit that `organization.yaml` does not have. */
export function* unknownSubjects(
  kind: 'member' | 'unit',
  { briefings, period }: Week,
  { organization, unsound }: Workspace,
): Generator<Sighting<UnknownSubject>> {
  if (unsound.has('organization')) return; // an id missing there proves nothing
  const of = (one: 'member' | 'unit', id: string) =>
    one === 'member' ? organization.member(id) : organization.unit(id);
  const known = kind === 'member' ? organization.members : organization.units;
  for (const { entries, praise } of briefings) {
    const sound = entries.filter(({ broken }) => broken.length === 0);
    for (const one of [...sound, ...praise]) {
      const id = one.subject.value;
      if (one.kind !== kind || of(kind, id)) continue;
      const beside = 'name' in one ? one.name?.value : undefined;
      const isOfOtherKind = of(kind === 'member' ? 'unit' : 'member', id) !== undefined;
      const facts = { id, near: meant(id, beside, known), isOfOtherKind };
      yield { at: one.subject.place, facts, about: { subject: id, period: period.id } };
    }
  }
}

/** Whose name stands beside the id, then who has an id like it, then whose name it is or is a part of. */
function meant(id: string, name: string | undefined, known: readonly Known[]): string[] {
  const words = ` ${unaccented(id).replaceAll('-', ' ')} `;
  const ids = (all: readonly Known[]) => all.map((one) => one.id.value);
  const beside = ids(known.filter((one) => one.name.value === name));
  const near = beside.length > 0 ? [] : nearest(id, ids(known));
  const named = ids(known.filter((one) => ` ${unaccented(one.name.value)} `.includes(words)));
  return [...new Set([...beside, ...near, ...named])].slice(0, 3);
}
