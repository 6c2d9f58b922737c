import type { Day } from '../../base/day.ts';
import type { Period } from '../../calendar/period.ts';
import { notifiedOn } from '../../model/appeal.ts';
import { assignmentOn } from '../../model/organization.ts';
import type { Workspace } from '../../model/workspace.ts';

/** Somebody who signed for a notice, and the day that is down for them already. */
export interface Signed {
  readonly kind: 'member' | 'unit';
  readonly id: string;
  readonly name: string;
  readonly known: Day | undefined;
}

/** Those who are named, or everybody who works here at the end of a period. */
export function signersOf(
  asked: readonly Pick<Signed, 'kind' | 'id'>[] | 'all',
  period: Period,
  { organization, notified }: Workspace,
): Signed[] {
  const working = organization.members.filter((member) => assignmentOn(member, period.to));
  const whom = asked === 'all' ? working.map(({ id }) => ({ kind: 'member' as const, id: id.value })) : asked;
  return whom.map(({ kind, id }) => ({
    kind,
    id,
    name: organization.called(kind, id) ?? id,
    known: notifiedOn({ kind, id }, period.id, notified)?.value,
  }));
}
