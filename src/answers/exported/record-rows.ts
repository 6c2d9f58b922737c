import type { Day } from '../../base/day.ts';
import type { Decision } from '../../model/decision.ts';
import { UNFINISHED } from '../../model/field.ts';
import { awardOn } from '../../model/known-awards.ts';
import type { Organization } from '../../model/organization.ts';
import type { Span } from '../../model/span.ts';
import type { Workspace } from '../../model/workspace.ts';
import { isLeading } from '../honours.ts';
import type { Put } from './tables-out.ts';

/** What was won, what the Council decided on the periods asked for, and what inspections found. */
export function putRecords(workspace: Workspace, isAsked: (period: string) => boolean, put: Put): void {
  putAwards(workspace, put);
  for (const decision of workspace.decisions) if (isAsked(decision.period.value)) putDecision(decision, put);
  putRemedies(workspace, put);
}

function putAwards(workspace: Workspace, put: Put): void {
  const records = workspace.awards.flatMap((file) => file.records);
  for (const [i, record] of records.entries()) {
    const { kind, subject, award, form, period, decision, date, revoked } = record;
    const { name, decides } = awardOn(award.value, date?.value, workspace) ?? {};
    put('awards', {
      ordinal: i + 1,
      kind,
      subject: subject.value,
      award: award.value,
      form,
      award_name: name?.value,
      decided_by: decides?.who,
      decider: decides?.name,
      is_leading: kind === 'member' ? isLeading(record, workspace.organization) : undefined,
      period: period.value,
      decision: written(decision?.value),
      decided_on: written(date?.value),
      revoked_on: revoked?.date.value,
    });
  }
}

function putDecision({ period, award, held, document, ballots, results }: Decision, put: Put): void {
  for (const { kind, subject, proposed, level, granted, reason, votes } of results)
    put('decisions', {
      period: period.value,
      award: award?.value ?? 'level',
      kind,
      subject: subject.value,
      held_on: written(held?.value),
      document: written(document?.value),
      proposed: written(proposed?.value),
      level: written(level?.value),
      is_granted: granted?.value,
      reason: written(reason?.value),
      votes_for: votes.for?.value,
      votes_against: votes.against?.value,
      votes_invalid: votes.invalid?.value,
      votes_of: votes.of?.value,
      ballot: written(ballots.kind?.value),
      ballots_issued: ballots.issued?.value,
      ballots_returned: ballots.returned?.value,
    });
}

function putRemedies({ inspections }: Workspace, put: Put): void {
  for (const { id, date, findings } of inspections)
    for (const [i, { whom, about, text, cause, remedy, by, done }] of findings.entries())
      put('remedies', {
        inspection: id.value,
        ordinal: i + 1,
        inspected_on: date.value,
        kind: whom?.kind,
        subject: whom?.subject.value,
        about: about?.value,
        shortcoming: text.value,
        cause: written(cause?.value),
        remedy: written(remedy?.value),
        due_on: by?.value,
        done_on: done?.date.value,
      });
}

/** Units and members in the office's order, behind them whoever is named elsewhere alone. */
export function putSubjects({ units, members }: Organization, elsewhere: ReadonlySet<string>, put: Put): void {
  let order = 0;
  const known = new Set<string>();
  const row = (kind: 'unit' | 'member', subject: string, name: string, group?: string, isRated = true) => {
    if (known.has(`${kind} ${subject}`)) return;
    known.add(`${kind} ${subject}`);
    order += 1;
    put('subjects', { kind, subject, name, job_group: group, is_rated: isRated, ordinal: order });
  };
  for (const { id, name, isRated } of units) row('unit', id.value, name.value, undefined, isRated);
  for (const { id, name, group } of members) row('member', id.value, name.value, group?.value);
  for (const key of [...elsewhere].sort()) {
    const [kind, id = ''] = key.split(' ');
    row(kind === 'unit' ? 'unit' : 'member', id, id);
  }
}

/** Where everybody worked, headed and was deputy. */
export function putAssignments({ units, members }: Organization, put: Put): void {
  for (const { id, assignments } of members) {
    let no = 0;
    const row = (unit: string, role: string, { from, to }: Span, position?: string) => {
      no += 1;
      put('assignments', {
        kind: 'member',
        subject: id.value,
        ordinal: no,
        unit,
        role,
        post: position,
        first_day: dayOf(from),
        last_day: dayOf(to),
      });
    };
    for (const { unit, position, span } of assignments) row(unit.value, 'member', span, position?.value);
    for (const { id: unit, heads, deputies } of units) {
      for (const { member, span } of heads) if (member.value === id.value) row(unit.value, 'head', span);
      for (const { member, span } of deputies) if (member.value === id.value) row(unit.value, 'deputy', span);
    }
  }
}

function dayOf(day: { readonly value: Day } | undefined): string | undefined {
  return day?.value;
}

/** Nothing where an “…” still stands. */
function written(text: string | undefined): string | undefined {
  return text === UNFINISHED ? undefined : text;
}
