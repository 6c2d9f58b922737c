import { Exact } from '../base/exact.ts';
import type { Criterion } from '../model/criterion.ts';
import type { Organization } from '../model/organization.ts';
import type { Unit } from '../model/unit.ts';
import type { Standing } from './standing.ts';

/** The members of a unit that were rated, and which of them reached the level a criterion asks for. */
export interface MembersShare {
  readonly reached: number;
  readonly rated: number;
  /** Those rated, in the office's order. */
  readonly who: readonly MemberOfShare[];
}

interface MemberOfShare {
  readonly id: string;
  readonly name: string;
  readonly level: string | undefined;
  readonly isReached: boolean;
}

/** Of the members assigned to the unit on the deciding day, who reached the criterion's level or better (rule 9). */
export function membersShare(
  unit: Unit,
  criterion: Criterion,
  members: readonly Standing[],
  isWorse: (a: string, b: string) => boolean,
  organization: Organization,
): MembersShare {
  const rated = members.filter(({ subject, isRated }) => isRated && subject.unit?.id.value === unit.id.value);
  const wanted = criterion.level?.value ?? '';
  const who = rated.map(({ subject, computedLevel }) => ({
    id: subject.id,
    name: organization.called('member', subject.id) ?? subject.name,
    level: computedLevel,
    isReached: computedLevel !== undefined && !isWorse(computedLevel, wanted),
  }));
  return { reached: who.filter(({ isReached }) => isReached).length, rated: rated.length, who };
}

/** The maximum × min(1, share ÷ `full`); nothing where no member is rated. */
export function pointsOfShare({ reached, rated }: MembersShare, { max, full }: Criterion): Exact | undefined {
  if (rated === 0) return undefined;
  const share = Exact.whole(reached)
    .over(Exact.whole(rated))
    .over(full?.value ?? Exact.one);
  return max.value.times(Exact.min(Exact.one, share));
}
