import { type Day, dateInWords } from '../../../base/day.ts';
import type { Period } from '../../../calendar/period.ts';
import { leaveOn } from '../../../model/organization.ts';
import { overlaps } from '../../../model/span.ts';
import type { Workspace } from '../../../model/workspace.ts';
import type { ScoredWeek } from '../../../pipeline.ts';

/** Somebody who was not scored, and no paper says why. */
export interface Unproven {
  readonly name: string;
  /** The kind of leave. */
  readonly leave: string;
  readonly when: Period | { readonly from: Day | undefined; readonly to: Day | undefined };
  readonly note: string | undefined;
}

/** Absences that sheets of a week note without a paper; one that the list of people knows is told there. */
export function absencesIn({ week, standings }: ScoredWeek, { calendar, organization }: Workspace): Unproven[] {
  const day = calendar.decidingDay(week.period);
  return standings.flatMap(({ subject: { kind, id, name, member }, sheet }): Unproven[] => {
    const absence = sheet?.absence;
    if (!absence || absence.document || (member && leaveOn(member, day))) return [];
    const called = organization.called(kind, id) ?? name;
    return [{ name: called, leave: absence.kind.value, when: week.period, note: absence.note?.value }];
  });
}

/** Longer leave in a period for which the list of people names no paper. */
export function leavesIn(period: Period, { organization }: Workspace): Unproven[] {
  const days = { from: { value: period.from }, to: { value: period.to } } as Parameters<typeof overlaps>[1];
  return organization.members.flatMap(({ id, name, leave }) =>
    leave
      .filter(({ document, span }) => !document && overlaps(span, days))
      .map(({ kind, span }): Unproven => {
        const when = { from: span.from?.value, to: span.to?.value };
        const called = organization.called('member', id.value) ?? name.value;
        return { name: called, leave: kind.value, when, note: undefined };
      }),
  );
}

/** “05/9/2016 – 05/3/2017”, with an open end left blank. */
export function daysOf({ from, to }: { readonly from: Day | undefined; readonly to: Day | undefined }): string {
  return [from, to].map((day) => (day === undefined ? '…' : dateInWords(day))).join(' – ');
}
