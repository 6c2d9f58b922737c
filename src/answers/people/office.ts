import { type Day, LAST_DAY } from '../../base/day.ts';
import type { Words } from '../../base/locale.ts';
import { type Assignment, assignmentOn, type Organization } from '../../model/organization.ts';
import { covers } from '../../model/span.ts';
import type { Unit } from '../../model/unit.ts';
import type { Workspace } from '../../model/workspace.ts';
import { DISCIPLINES, disciplineName } from '../../scoring/gates/discipline.ts';
import { listTerms } from '../entry/list-terms.ts';

export type { Assignment, Unit };

/** The people of a workspace, to write about them. */
export interface Office {
  readonly root: string;
  readonly workspace: Workspace;
  readonly organization: Organization;
}

/** The units that there are on a day, and those without an end. */
export function unitsOn(day: Day, { organization: { units } }: Office): Unit[] {
  return units.filter(({ span }) => covers(span, day) || span.to === undefined);
}

/** Where somebody works on a day. */
export function placeOn(id: string, day: Day, { organization }: Office): Assignment | undefined {
  const member = organization.member(id);
  return member && assignmentOn(member, day);
}

/** The post that most of a unit's people have; nothing where no post is had by several. */
export function usualPost(unit: string | undefined, { organization }: Office): string | undefined {
  const counts = new Map<string, number>();
  for (const { assignments } of organization.members) {
    const post = assignments.at(-1);
    const isHere = post?.unit.value === unit && (post?.span.to?.value ?? LAST_DAY) === LAST_DAY;
    if (isHere && post?.position) counts.set(post.position.value, (counts.get(post.position.value) ?? 0) + 1);
  }
  const [most] = [...counts].filter(([, count]) => count > 1).sort((a, b) => b[1] - a[1]);
  return most?.[0];
}

/** The group of those with the same post: for quotas, people of like tasks stand together. */
export function usualGroup(position: string | undefined, { organization }: Office): string | undefined {
  const alike = organization.members.filter(
    ({ assignments }) => position !== undefined && assignments.at(-1)?.position?.value === position,
  );
  return alike.find(({ group }) => group !== undefined)?.group?.value;
}

/** An absence of somebody as the files have it. */
export interface LeaveKnown {
  readonly kind: string;
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  readonly hasDocument: boolean;
}

export function leavesOf(id: string, { organization }: Office): LeaveKnown[] {
  const all = organization.member(id)?.leave ?? [];
  return all.map(({ kind, span, document }) => {
    return { kind: kind.value, from: span.from?.value, to: span.to?.value, hasDocument: document !== undefined };
  });
}

/** Forms of discipline by code, as people call them: the law's, and those that the office's own rules or records name. */
export function disciplinesIn({ workspace }: Office): { readonly id: string; readonly name: Words }[] {
  const ids = new Set([...Object.keys(DISCIPLINES), ...listTerms(undefined, workspace).disciplines]);
  return [...ids].map((id) => ({ id, name: disciplineName(id) }));
}
