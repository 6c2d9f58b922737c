import { type Day, numberOf } from '../../base/day.ts';
import type { Period } from '../../calendar/period.ts';
import type { Appeal } from '../../model/appeal.ts';
import { type Partiality, partialityOf } from '../../model/appeal-handler.ts';
import { type AppealTerms, appealTermsOn, dueOf } from '../../model/appeal-terms.ts';
import { decidedPeriod } from '../../model/decided-period.ts';
import type { Workspace } from '../../model/workspace.ts';

/** How the petitions stand on a day. */
export interface AppealsAnswer {
  readonly asOf: Day;
  /** Open ones first, by the day they are due; then those answered, the newest first. */
  readonly rows: readonly AppealRow[];
  /** What the regulation in force on the day gives. */
  readonly terms: AppealTerms | undefined;
}

export interface AppealRow {
  readonly appeal: Appeal;
  /** Answered after the day that is asked about is open on it. */
  readonly isOpen: boolean;
  readonly due: Day | undefined;
  /** Of an open one: how many days are left, below zero where it is overdue; of another: how many days after it was due. */
  readonly days: number | undefined;
  /** Why its handler should be somebody else. */
  readonly partiality: Partiality | undefined;
}

/** The petitions that had come by a day. */
export function appealsOn(asOf: Day, workspace: Workspace): AppealsAnswer {
  const rows = workspace.appeals
    .filter(({ received }) => received.value <= asOf)
    .map((appeal): AppealRow => {
      const due = dueOf(appeal, workspace);
      const answered = appeal.answer && appeal.answer.date.value <= asOf ? appeal.answer.date.value : undefined;
      return {
        appeal,
        due,
        isOpen: answered === undefined,
        days:
          due === undefined
            ? undefined
            : answered
              ? numberOf(answered) - numberOf(due)
              : numberOf(due) - numberOf(asOf),
        partiality: partialityOf(appeal, workspace),
      };
    });
  return { asOf, terms: appealTermsOn(asOf, workspace), rows: rows.toSorted(byUrgency) };
}

/** Those about results of a period and its parts. */
export function petitionsAbout({ from, to }: Period, workspace: Workspace): Appeal[] {
  return workspace.appeals.filter((appeal) => {
    const about = decidedPeriod(appeal, workspace.campaigns);
    return about && from <= about.from && about.to <= to;
  });
}

/** The same that nobody has answered by a day. */
export function openAbout(period: Period, workspace: Workspace, asOf: Day): AppealRow[] {
  const own = petitionsAbout(period, workspace);
  return appealsOn(asOf, workspace).rows.filter(({ isOpen, appeal }) => isOpen && own.includes(appeal));
}

function byUrgency(a: AppealRow, b: AppealRow): number {
  if (a.isOpen !== b.isOpen) return a.isOpen ? -1 : 1;
  if (!a.isOpen) return inOrder(b.appeal.answer?.date.value ?? '', a.appeal.answer?.date.value ?? '');
  // Without a day due behind those with one, the oldest first.
  return inOrder(a.due ?? '~', b.due ?? '~') || inOrder(a.appeal.received.value, b.appeal.received.value);
}

function inOrder(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
