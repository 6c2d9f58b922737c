import type { Day } from '../../../base/day.ts';
import { votesWrong } from '../../../checks/criteria/approval-votes-differ.ts';
import { councilOn, seatedIn } from '../../../model/council.ts';
import type { Criteria } from '../../../model/criteria.ts';
import { fingerprintOf } from '../../../model/criteria-fingerprint.ts';
import { isAnswered } from '../../../model/life-cycle.ts';
import type { Workspace } from '../../../model/workspace.ts';
import { unproven } from '../criteria-proven.ts';
import { behind, isNotTaken, type NotTaken, rewrittenFile, type StepTaken, wrongStatus } from './step.ts';

/** How the Council approved a scale. */
export interface Approving {
  readonly date: Day;
  readonly decision: string;
  readonly inFavour: number;
  readonly against: number;
  readonly invalid: number | undefined;
  /** How many the share is counted on; left out: the Council's seats that day, where the office has one then. */
  readonly of: number | undefined;
}

/** A scale approved by the Council, with the fingerprint of what it says. */
export async function approved(criteria: Criteria, approving: Approving, workspace: Workspace): Promise<StepTaken> {
  const council = councilOn(approving.date, workspace.organization.councils);
  const seats = council ? seatedIn(council).length : undefined;
  const of = approving.of ?? seats;
  const refused = notApproved(criteria, { ...approving, of }, seats, workspace);
  if (refused) return { not: refused };
  const { date, decision, inFavour, against, invalid } = approving;
  const votes = { for: inFavour, against, invalid, of };
  const approval = { date, decision, votes, fingerprint: fingerprintOf(criteria) };
  const file = await rewrittenFile(criteria, [
    { do: 'set', at: ['status'], value: 'approved' },
    { do: 'set', at: ['approval'], value: approval, after: behind('approval') },
  ]);
  return isNotTaken(file) ? { not: file } : { files: [file] };
}

function notApproved(
  criteria: Criteria,
  { date, inFavour, against, invalid = 0, of }: Approving,
  seats: number | undefined,
  workspace: Workspace,
): NotTaken | undefined {
  const { consultation, opinions } = criteria.life;
  const status = wrongStatus(criteria, 'consulting');
  if (status) return status;
  const [from, until] = [consultation?.from?.value, consultation?.until?.value];
  if (from !== undefined && date < from) return { why: 'too-early', after: 'asked', day: from };
  if (until !== undefined && date < until) return { why: 'too-early', after: 'until', day: until };
  const open = opinions.filter((opinion) => !isAnswered(opinion));
  if (open.length > 0) return { why: 'unanswered', opinions: open };
  if (of === undefined) return { why: 'no-seats', day: date };
  const facts = votesWrong({ inFavour, against, invalid, of }, seats);
  if (facts) return { why: 'votes', facts };
  return unproven(criteria, workspace);
}
