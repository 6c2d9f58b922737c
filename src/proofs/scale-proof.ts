import type { Exact } from '../base/exact.ts';
import type { Rung } from '../model/condition.ts';
import type { Criteria } from '../model/criteria.ts';
import { levelsOn } from '../model/regulation-choice.ts';
import type { Workspace } from '../model/workspace.ts';
import { Ladder } from '../scoring/level.ts';
import { type EverySheet, everySheet } from './sheets/every-sheet.ts';
import { type Outcome, outcomesOf } from './sheets/outcomes.ts';
import { sampledOutcomes } from './sheets/sampled.ts';

/** What every sheet that one point scale allows gets. */
export interface ScaleProof {
  readonly criteria: Criteria;
  readonly ladder: Ladder;
  /** Undefined where there are too many kinds of sheet to go through all of them: then `outcomes` are those of a sample. */
  readonly every: EverySheet | undefined;
  /** None where some criterion can be given no mark at all, which a check reports. */
  readonly outcomes: readonly Outcome[];
}

const known = new WeakMap<Criteria, ScaleProof>();

/** The proof of a scale; worked out once however many ask for it. */
export function scaleProofOf(criteria: Criteria, workspace: Workspace): ScaleProof {
  const found = known.get(criteria) ?? proofOf(criteria, ladderOf(criteria, workspace));
  known.set(criteria, found);
  return found;
}

/** Levels as they stand when the criteria begin to hold. */
export function ladderOf(criteria: Criteria, workspace: Workspace): Ladder {
  const levels = levelsOn(criteria.effective.from?.value ?? '', workspace);
  return new Ladder(
    criteria,
    levels.map(({ id, name, short }) => ({ id: id.value, name: (short ?? name).value })),
  );
}

/** The proof of a scale whose levels are known. */
export function proofOf(criteria: Criteria, ladder: Ladder): ScaleProof {
  const every = everySheet(criteria, new Map(ladder.levels.map(({ id }, i) => [id, i])));
  const outcomes = every ? outcomesOf(every, ladder) : sampledOutcomes(criteria, ladder);
  return { criteria, ladder, every, outcomes };
}

/** The sheets that get a level in the end. */
export function outcomesAt(level: string, { outcomes }: ScaleProof): Outcome[] {
  return outcomes.filter(({ levelled }) => levelled.byConditions !== undefined && levelled.level === level);
}

/** Whether the level of a rung is ever given because of it. */
export function isGiven(rung: Rung, { outcomes }: ScaleProof): boolean {
  return outcomes.some(
    (one) => one.rung === rung && one.levelled.byConditions !== undefined && one.levelled.level === rung.level.value,
  );
}

/** The lowest total there is among some outcomes, and whose it is. */
export function lowestOf(
  outcomes: readonly Outcome[],
): { readonly outcome: Outcome; readonly total: Exact } | undefined {
  const [first, ...rest] = outcomes;
  if (!first) return undefined;
  const outcome = rest.reduce((lowest, one) => (one.lowest.isLess(lowest.lowest) ? one : lowest), first);
  return { outcome, total: outcome.lowest };
}

/** The highest total there is among some outcomes, and whose it is. */
export function highestOf(
  outcomes: readonly Outcome[],
): { readonly outcome: Outcome; readonly total: Exact } | undefined {
  const [first, ...rest] = outcomes;
  if (!first) return undefined;
  const outcome = rest.reduce((highest, one) => (one.highest.isMore(highest.highest) ? one : highest), first);
  return { outcome, total: outcome.highest };
}
