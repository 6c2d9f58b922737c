import type { Day } from '../base/day.ts';
import type { Exemplar } from '../model/exemplar.ts';
import { isBy, type Practice, type Spread } from '../model/practice.ts';
import type { Workspace } from '../model/workspace.ts';

/** How far a sáng kiến or good way of working has come by a day. */
export type Stage = 'proposed' | 'recognised' | 'replicated' | 'withdrawn';

export interface PracticeStatus {
  readonly practice: Practice;
  readonly stage: Stage;
  /** Where it had been taken over by then, earliest first; a day that is not written counts as past. */
  readonly spread: readonly Spread[];
  /** The advanced examples, chosen by then, that made it or whose file names it. */
  readonly exemplars: readonly Exemplar[];
  /** A year or more recognised, and nowhere taken over. */
  readonly isLeftAlone: boolean;
}

export interface PracticesAnswer {
  readonly asOf: Day;
  /** In the order of the files. */
  readonly practices: readonly PracticeStatus[];
}

export function practicesOn(asOf: Day, { practices, exemplars }: Workspace): PracticesAnswer {
  const known = practices.filter(({ proposed }) => proposed?.date === undefined || proposed?.date.value <= asOf);
  return { asOf, practices: known.map((practice) => statusOn(asOf, practice, exemplars)) };
}

function statusOn(asOf: Day, practice: Practice, exemplars: readonly Exemplar[]): PracticeStatus {
  const { recognised, withdrawn } = practice;
  const spread = practice.replicated
    .filter(({ since }) => since === undefined || since.value <= asOf)
    .toSorted((a, b) => ((a.since?.value ?? '') < (b.since?.value ?? '') ? -1 : 1));
  // Without a decision nothing proves it, so it is still proposed.
  const since =
    recognised?.decision && recognised.date && recognised.date.value <= asOf ? recognised.date.value : undefined;
  const isWithdrawn = withdrawn !== undefined && withdrawn.date.value <= asOf;
  const stage = isWithdrawn ? 'withdrawn' : spread.length > 0 ? 'replicated' : since ? 'recognised' : 'proposed';
  return {
    practice,
    stage,
    spread,
    exemplars: exemplars.filter((exemplar) => (exemplar.from?.value ?? '') <= asOf && isOf(exemplar, practice)),
    isLeftAlone: stage === 'recognised' && since !== undefined && yearAfter(since) <= asOf,
  };
}

/** The same day a year on; 29 February becomes 1 March, as text comparison needs no calendar for it. */
function yearAfter(day: Day): Day {
  return `${String(Number(day.slice(0, 4)) + 1).padStart(4, '0')}${day.slice(4)}`;
}

function isOf({ kind, subject, practices }: Exemplar, practice: Practice): boolean {
  return practices.some(({ value }) => value === practice.id.value) || isBy(kind, subject.value, practice);
}
