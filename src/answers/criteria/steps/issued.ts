import type { Day } from '../../../base/day.ts';
import type { Change } from '../../../editing/change.ts';
import type { Criteria } from '../../../model/criteria.ts';
import { isNewerEdition } from '../../../model/criteria-choice.ts';
import { fingerprintOf } from '../../../model/criteria-fingerprint.ts';
import { Due } from '../../../model/due.ts';
import { type GovernedWeek, governedWeeks } from '../../../model/governed-weeks.ts';
import type { Workspace } from '../../../model/workspace.ts';
import { editionOf } from '../criteria-editions.ts';
import { unproven } from '../criteria-proven.ts';
import {
  behind,
  isNotTaken,
  type NotTaken,
  type Rewritten,
  rewrittenFile,
  type StepTaken,
  wrongStatus,
} from './step.ts';

/** By what an approved scale is issued, and from when it holds. */
export interface Issuing {
  readonly date: Day;
  readonly decision: string;
  readonly from: Day;
  /** Why it is to govern weeks that were briefed already. */
  readonly retroactive: string | undefined;
}

/** An approved scale issued, and the edition before it superseded, in one write; `workspace` holds the briefings from that day on. */
export async function issued(criteria: Criteria, issuing: Issuing, workspace: Workspace): Promise<StepTaken> {
  const after = asIssued(criteria, issuing);
  const others = editionsInForce(criteria, workspace);
  const refused = notIssued(criteria, after, others, issuing, workspace);
  if (refused) return { not: refused };
  const weeks = weeksTouched(criteria, after, issuing.date, workspace);
  if (weeks.length > 0 && issuing.retroactive === undefined) return { not: { why: 'retroactive', weeks } };
  const files: Rewritten[] = [];
  for (const [otherCriteria, changes] of [
    [criteria, changesOf(criteria, issuing)] as const,
    ...others.map((other) => [other, superseding(criteria, issuing)] as const),
  ]) {
    const file = await rewrittenFile(otherCriteria, changes);
    if (isNotTaken(file)) return { not: file };
    files.push(file);
  }
  return { files, weeks };
}

function notIssued(
  criteria: Criteria,
  after: Criteria,
  others: readonly Criteria[],
  { date }: Issuing,
  workspace: Workspace,
): NotTaken | undefined {
  const { approval } = criteria.life;
  const status = wrongStatus(criteria, 'approved');
  if (status) return status;
  if (approval?.fingerprint && approval.fingerprint.value !== fingerprintOf(criteria))
    return { why: 'changed', approved: approval.date?.value };
  if (approval?.date && date < approval.date.value)
    return { why: 'too-early', after: 'approved', day: approval.date.value };
  const newer = others.find((other) => !isNewerEdition(after, other));
  if (newer) return { why: 'not-newer', other: newer };
  return unproven(criteria, workspace);
}

/** The scale as its file will say it. */
function asIssued(criteria: Criteria, { date, from }: Issuing): Criteria {
  const { place } = criteria.status;
  const { to } = criteria.effective;
  return {
    ...criteria,
    status: { value: 'issued', place },
    effective: { from: { value: from, place }, ...(to && { to }) },
    issued: { date: { value: date, place }, decision: undefined, retroactive: undefined, fingerprint: undefined },
  };
}

/** Other editions of the same id that are in force, or will be. */
function editionsInForce({ id, node }: Criteria, { criteria }: Workspace): Criteria[] {
  return criteria.filter(
    (criterion) =>
      criterion.id.value === id.value &&
      criterion.status.value === 'issued' &&
      criterion.node.tape.file !== node.tape.file,
  );
}

/**
 * The briefed periods that it would govern where it did not before, with those whom it newly scores; and those of which it
 * scored the draft, where they were briefed before the decision.
 */
function weeksTouched(before: Criteria, after: Criteria, date: Day, workspace: Workspace): GovernedWeek[] {
  const criteria = workspace.criteria.map((criterion) => (criterion === before ? after : criterion));
  return governedWeeks(after, { ...workspace, criteria }).flatMap((week) => {
    const was = Due.in(week.period, workspace);
    const isEarly = week.held !== undefined && week.held < date;
    const subjects = week.subjects.filter(
      ({ kind, id }) => isEarly || was.subject(kind, id)?.choice.criteria !== before,
    );
    return subjects.length > 0 ? [{ ...week, subjects }] : [];
  });
}

function changesOf(criteria: Criteria, { date, decision, from, retroactive }: Issuing): Change[] {
  const fingerprint = fingerprintOf(criteria, from);
  const isMoved = criteria.effective.from?.value !== from;
  return [
    { do: 'set', at: ['status'], value: 'issued' },
    { do: 'set', at: ['issued'], value: { date, decision, retroactive, fingerprint }, after: behind('issued') },
    ...(isMoved ? [{ do: 'set', at: ['effective', 'from'], value: from } as const] : []),
  ];
}

function superseding(by: Criteria, { from }: Issuing): Change[] {
  return [
    { do: 'set', at: ['status'], value: 'superseded' },
    {
      do: 'set',
      at: ['superseded'],
      value: { by: Number(editionOf(by)), from },
      after: behind('superseded'),
    },
  ];
}
