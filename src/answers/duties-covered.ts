import type { Criteria } from '../model/criteria.ts';
import type { Criterion } from '../model/criterion.ts';
import type { Duty } from '../model/unit.ts';
import type { Workspace } from '../model/workspace.ts';

/** A duty of somebody whom a point scale scores, and where it is scored. */
export interface DutyCovered {
  readonly duty: Duty;
  /** Of the scale itself. */
  readonly here: readonly Criterion[];
  /** Other scales that score it. */
  readonly elsewhere: readonly Criteria[];
}

/** The duties of the units and members that a scale applies to, in the order of `organization.yaml`. */
export function dutiesUnder(criteria: Criteria, { organization, criteria: all }: Workspace): DutyCovered[] {
  const { kind, units, members } = criteria.appliesTo;
  const names = (list: readonly { readonly value: string }[], id: string) =>
    list.length === 0 || list.some(({ value }) => value === id);
  const ofUnits = organization.units.filter((unit) => unit.isRated && names(units, unit.id.value));
  const ofMembers = kind === 'member' ? organization.members.filter((member) => names(members, member.id.value)) : [];
  const others = all.filter(
    (otherCriteria) => otherCriteria !== criteria && otherCriteria.status.value !== 'superseded',
  );
  return [...(members.length > 0 ? [] : ofUnits), ...ofMembers]
    .flatMap(({ duties }) => duties)
    .map((duty) => ({
      duty,
      here: covering(duty, criteria),
      elsewhere: others.filter((other) => covering(duty, other).length > 0),
    }));
}

function covering({ id }: Duty, { groups }: Criteria): Criterion[] {
  return groups.flatMap((group) =>
    group.criteria.filter(({ covers }) => covers.some(({ value }) => value === id.value)),
  );
}
