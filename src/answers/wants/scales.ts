import type { Day } from '../../base/day.ts';
import type { Period } from '../../calendar/period.ts';
import type { Criteria } from '../../model/criteria.ts';
import { Due } from '../../model/due.ts';
import { isAnswered } from '../../model/life-cycle.ts';
import type { Workspace } from '../../model/workspace.ts';
import { editionOf } from '../criteria/criteria-editions.ts';
import type { ScaleWant } from './want.ts';

/** Scales that wait for their next step: drafts once they score, those sent out, those approved. */
export function scaleWants(workspace: Workspace, newest: Period | undefined, asOf: Day): ScaleWant[] {
  const inUse = newest ? draftsIn(newest, workspace) : new Set<Criteria>();
  return workspace.criteria.flatMap((criterion): ScaleWant[] => {
    const { consultation, opinions } = criterion.life;
    const count = opinions.filter((said) => !isAnswered(said)).length;
    const until = consultation?.until?.value;
    const isOver = until !== undefined && until < asOf;
    const isInUse = inUse.has(criterion);
    const step = stepOf(criterion.status.value, { count, isOver, isInUse });
    if (!step) return [];
    const [criteria, edition, title] = [criterion.id.value, editionOf(criterion), criterion.title.value];
    return [{ kind: 'scale', criteria, edition, title, step, count, isOver, isInUse }];
  });
}

function stepOf(
  status: string,
  { count, isOver, isInUse }: Pick<ScaleWant, 'count' | 'isOver' | 'isInUse'>,
): ScaleWant['step'] | undefined {
  if (status === 'draft') return isInUse ? 'consult' : undefined;
  if (status === 'approved') return 'issue';
  if (status !== 'consulting') return undefined;
  if (count > 0) return 'answer';
  return isOver || isInUse ? 'approve' : undefined;
}

/** What is not issued and scores somebody in a period (rule 7). */
function draftsIn(period: Period, workspace: Workspace): Set<Criteria> {
  const { subjects } = Due.in(period, workspace);
  return new Set(subjects.flatMap(({ choice }) => (choice.criteria && choice.isDraft ? choice.criteria : [])));
}
