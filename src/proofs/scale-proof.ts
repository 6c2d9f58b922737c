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

/** One end of the totals of some outcomes. */
export interface End {
  readonly outcome: Outcome;
  readonly total: Exact;
}

/** The lowest total there is among some outcomes, and whose it is; of several the sheet of which there is least to say. */
export function lowestOf(outcomes: readonly Outcome[]): End | undefined {
  return endOf(outcomes, ({ lowest }) => lowest, -1);
}

/** The highest, likewise. */
export function highestOf(outcomes: readonly Outcome[]): End | undefined {
  return endOf(outcomes, ({ highest }) => highest, 1);
}

/** Of so many sheets that are equal the plainest is looked for. */
const MOST_EQUALS = 40;

function endOf(outcomes: readonly Outcome[], totalOf: (one: Outcome) => Exact, direction: -1 | 1): End | undefined {
  const total = endTotal(outcomes.map(totalOf), direction);
  if (!total) return undefined;
  const equals = outcomes.filter((one) => totalOf(one).equals(total)).slice(0, MOST_EQUALS);
  const details = equals.map((outcome) => ({ outcome, total, detail: outcome.detail(total) }));
  return details.reduce((plainest, one) => (one.detail < plainest.detail ? one : plainest));
}

/** The lowest and the highest total of all; none of no outcomes. */
export function endTotals({ outcomes }: ScaleProof): readonly Exact[] {
  const ends = [
    endTotal(
      outcomes.map(({ lowest }) => lowest),
      -1,
    ),
    endTotal(
      outcomes.map(({ highest }) => highest),
      1,
    ),
  ];
  return ends.flatMap((one) => one ?? []);
}

function endTotal([first, ...rest]: readonly Exact[], direction: -1 | 1): Exact | undefined {
  return first && rest.reduce((best, one) => (one.compare(best) * direction > 0 ? one : best), first);
}
