import type { Day } from '../../../base/day.ts';
import { periodOf } from '../../../calendar/index.ts';
import type { VotesWrong } from '../../../checks/criteria/approval-votes-differ.ts';
import type { UnknownPlace } from '../../../checks/criteria/opinion-on-unknown.ts';
import type { Change, Refusal } from '../../../editing/change.ts';
import { changed } from '../../../editing/changed.ts';
import type { Criteria } from '../../../model/criteria.ts';
import type { GovernedWeek } from '../../../model/governed-weeks.ts';
import type { Opinion, Status } from '../../../model/life-cycle.ts';
import type { Workspace } from '../../../model/workspace.ts';
import { readWorkspace } from '../../../pipeline.ts';
import type { Home } from '../../../source/home.ts';
import { pathOf } from '../criteria-editions.ts';
import type { Unproven } from '../criteria-proven.ts';

/** A step of a scale's way as its files say it afterwards, or why it was not taken. */
export type StepTaken = StepWritten | { readonly not: NotTaken };

export interface StepWritten {
  readonly files: readonly Rewritten[];
  /** Briefed periods that the scale governs from now on. */
  readonly weeks?: readonly GovernedWeek[];
}

/** A file's text before and after. */
export interface Rewritten {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

export type NotTaken =
  /** It stands at another step of its way. */
  | { readonly why: 'status'; readonly status: string; readonly wanted: readonly Status[] }
  | Unproven
  | { readonly why: 'edit'; readonly path: string; readonly refusal: Refusal }
  /** Opinions that nobody answered. */
  | { readonly why: 'unanswered'; readonly opinions: readonly Opinion[] }
  /** A day before the one it must follow, or on which opinions are still taken. */
  | { readonly why: 'too-early'; readonly after: 'asked' | 'until' | 'approved'; readonly day: string }
  | { readonly why: 'nobody-asked' }
  | {
      readonly why: 'asked-unknown';
      readonly who: string;
      readonly isPerson: boolean;
      readonly near: readonly string[];
    }
  | { readonly why: 'on-unknown'; readonly facts: UnknownPlace }
  /** The file has only so many opinions. */
  | { readonly why: 'no-opinion'; readonly number: number; readonly count: number }
  | { readonly why: 'votes'; readonly facts: VotesWrong }
  /** Nobody said on how many the votes are counted, and the office has no Council on that day. */
  | { readonly why: 'no-seats'; readonly day: Day }
  /** It says something else than what the Council approved. */
  | { readonly why: 'changed'; readonly approved: string | undefined }
  /** Another edition of its id holds from that day on, or from a later one. */
  | { readonly why: 'not-newer'; readonly other: Criteria }
  /** Briefed periods that it would govern from now on. */
  | { readonly why: 'retroactive'; readonly weeks: readonly GovernedWeek[] };

/** The scale that takes a step, and what stands around it. */
export interface StepAt {
  readonly criteria: Criteria;
  readonly workspace: Workspace;
}

/** A file's changes made, as a step. */
export async function rewrittenFile(criteria: Criteria, changes: readonly Change[]): Promise<Rewritten | NotTaken> {
  const { file } = criteria.node.tape;
  const done = await changed(file, changes);
  const path = pathOf(criteria);
  return 'text' in done ? { path, before: file.text, after: done.text } : { why: 'edit', path, refusal: done.refused };
}

export function isNotTaken(rewritten: Rewritten | NotTaken): rewritten is NotTaken {
  return 'why' in rewritten;
}

/** The keys of a scale's way in the order they stand in its file; a new one goes behind those before it. */
const KEYS = ['status', 'consultation', 'opinions', 'approval', 'issued', 'superseded'];

export function behind(key: string): string[] {
  return KEYS.slice(0, KEYS.indexOf(key)).reverse();
}

/** Why a scale cannot take this step from where it stands. */
export function wrongStatus(criteria: Criteria, ...wanted: readonly Status[]): NotTaken | undefined {
  const status = criteria.status.value;
  return wanted.some((each) => each === status) ? undefined : { why: 'status', status, wanted };
}

/** Of several editions of an id the last that stands at a step; where none does, the last. */
export function lastWith(status: Status): (editions: readonly Criteria[]) => Criteria | undefined {
  return (editions) => editions.findLast((edition) => edition.status.value === status) ?? editions.at(-1);
}

/** The same, with every briefing read whose period ends on that day or later. */
export async function atStepWithBriefings(
  { criteria }: StepAt,
  from: Day,
  { root, home }: { readonly root: string; readonly home: Home },
): Promise<StepAt> {
  const isLate = (id: string) => (periodOf(id)?.to ?? '') >= from;
  const { workspace } = await readWorkspace(root, home, (available) => [...available.keys()].filter(isLate));
  const found = workspace?.criteria.find((criterion) => pathOf(criterion) === pathOf(criteria));
  if (!workspace || !found) throw new Error('what was read a moment ago is there');
  return { criteria: found, workspace };
}
