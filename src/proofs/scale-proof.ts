import type { Exact } from '../base/exact.ts';
import type { Condition, Rung } from '../model/condition.ts';
import type { Criteria } from '../model/criteria.ts';
import { levelsNamed } from '../model/level-names.ts';
import { levelsOn } from '../model/regulation-choice.ts';
import type { Workspace } from '../model/workspace.ts';
import { Ladder } from '../scoring/level.ts';
import { withLeastOfUnits } from './least-of-units.ts';
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
  /** Those that get a level in the end, by its id. */
  readonly levels: ReadonlyMap<string, readonly Outcome[]>;
}

const known = new WeakMap<Criteria, ScaleProof>();

/** The proof of a scale; worked out once however many ask for it. */
export function scaleProofOf(criteria: Criteria, workspace: Workspace): ScaleProof {
  const found = known.get(criteria) ?? proofOf(withLeastOfUnits(criteria, workspace), ladderOf(criteria, workspace));
  known.set(criteria, found);
  return found;
}

/** Levels as they stand when the criteria begin to hold. */
export function ladderOf(criteria: Criteria, workspace: Workspace): Ladder {
  const levels = levelsOn(criteria.effective.from?.value ?? '', workspace);
  return new Ladder(criteria, levelsNamed(levels));
}

/** The proof of a scale whose levels are known; it tells sheets apart by `jointly`, any of which may be left out at once. */
export function proofOf(criteria: Criteria, ladder: Ladder, jointly?: ReadonlySet<Condition>): ScaleProof {
  const every = everySheet(criteria, new Map(ladder.levels.map(({ id }, i) => [id, i])), jointly);
  const outcomes = every ? outcomesOf(every, ladder) : sampledOutcomes(criteria, ladder);
  return { criteria, ladder, every, outcomes, levels: byLevel(outcomes) };
}

function byLevel(outcomes: readonly Outcome[]): ReadonlyMap<string, Outcome[]> {
  const levels = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    if (outcome.levelled.byConditions === undefined) continue;
    const others = levels.get(outcome.levelled.level);
    if (others) others.push(outcome);
    else levels.set(outcome.levelled.level, [outcome]);
  }
  return levels;
}

/** The sheets that get a level in the end. */
export function outcomesAt(level: string, { levels }: ScaleProof): readonly Outcome[] {
  return levels.get(level) ?? [];
}

/** Whether the level of a rung is ever given because of it. */
export function isGiven(rung: Rung, proof: ScaleProof): boolean {
  return outcomesAt(rung.level.value, proof).some((outcome) => outcome.rung === rung);
}

/** One end of the totals of some outcomes. */
export interface End {
  readonly outcome: Outcome;
  readonly total: Exact;
}

/** The lowest total there is among some outcomes, and whose it is; of several the sheet of which there is least to say. */
export function lowestOf(outcomes: readonly Outcome[]): End | undefined {
  return plainest(endsOf(outcomes, ({ lowest }) => lowest, -1));
}

/** The highest, likewise. */
export function highestOf(outcomes: readonly Outcome[]): End | undefined {
  return plainest(endsOf(outcomes, ({ highest }) => highest, 1));
}

/** The lowest and the highest total of all; none of no outcomes. */
export function endTotals({ outcomes }: ScaleProof): readonly Exact[] {
  const lowest = endsOf(outcomes, (outcome) => outcome.lowest, -1);
  const highest = endsOf(outcomes, (outcome) => outcome.highest, 1);
  return [lowest, highest].flatMap(([end]) => end?.total ?? []);
}

/** Of so many sheets that are equal the plainest is looked for. */
const MOST_EQUALS = 16;

function plainest(ends: readonly End[]): End | undefined {
  let [best] = ends;
  let least = Number.POSITIVE_INFINITY;
  for (const end of ends.slice(0, MOST_EQUALS)) {
    const detail = end.outcome.detail(end.total);
    if (detail < least) [best, least] = [end, detail];
  }
  return best;
}

/** All that have the one total at that end. */
function endsOf(outcomes: readonly Outcome[], totalOf: (outcome: Outcome) => Exact, direction: -1 | 1): End[] {
  let ends: End[] = [];
  for (const outcome of outcomes) {
    const total = totalOf(outcome);
    const order = ends[0] ? total.compare(ends[0].total) * direction : 1;
    if (order > 0) ends = [{ outcome, total }];
    else if (order === 0) ends.push({ outcome, total });
  }
  return ends;
}
