import { LAST_DAY } from '../../base/day.ts';
import type { Exact } from '../../base/exact.ts';
import { same, type Words } from '../../base/locale.ts';
import type { PeriodKind } from '../../calendar/period.ts';
import { type Condition, isOnPoints, type Rung } from '../../model/condition.ts';
import type { Criteria } from '../../model/criteria.ts';
import { kindNamed } from '../../model/parts.ts';
import { baseOn } from '../../model/regulation-choice.ts';
import type { Workspace } from '../../model/workspace.ts';
import { scaleOf } from '../../proofs/point-scale.ts';
import type { Ends } from '../../proofs/reach.ts';
import {
  type End,
  highestOf,
  isGiven,
  lowestOf,
  outcomesAt,
  type ScaleProof,
  scaleProofOf,
} from '../../proofs/scale-proof.ts';
import { workingOf } from '../../proofs/sheets/gist.ts';
import type { Outcome } from '../../proofs/sheets/outcomes.ts';
import { SAMPLE } from '../../proofs/sheets/sampled.ts';
import { shownSheet } from '../../proofs/sheets/written-sheet.ts';
import { firstThatHolds } from '../../scoring/level.ts';
import type { Working } from '../../scoring/working.ts';
import { type DutyCovered, dutiesUnder } from '../duties-covered.ts';
import { pathOf } from './criteria-editions.ts';
import { type CriteriaProven, criteriaProven } from './criteria-proven.ts';
import { type Claimed, claimedOf } from './scale-claims.ts';

/** Everything that is proven of a point scale, and what stands against it. */
export interface CriteriaChecked extends CriteriaProven {
  readonly criteria: Criteria;
  readonly file: string;
  /** What is scored by it; nothing where no regulation says so. */
  readonly base: PeriodKind | undefined;
  /** The totals that sheets can get; undefined where a mistake elsewhere in the file, or a scale too fine, leaves them unknown. */
  readonly totals: Ends | undefined;
  /** Best first. */
  readonly levels: readonly LevelProof[];
  readonly claims: readonly Claimed[];
  /** Those besides the total that were judged: of levels that nobody gets none is. */
  readonly conditions: readonly Condition[];
  /** How many sheets were tried where not all could be gone through. */
  readonly sampled: number | undefined;
  readonly duties: readonly DutyCovered[];
}

/** A level with the ends of what is scored so; without sheets nobody was found to get it. */
export interface LevelProof {
  readonly id: string;
  readonly name: Words;
  /** Whether the scale lists it; a level of the regulation that it does not list may still be left by an event's limit. */
  readonly isListed: boolean;
  /** Whether it is given only because an event limits to it. */
  readonly isByLimitAlone: boolean;
  readonly ends: { readonly lowest: LevelEnd; readonly highest: LevelEnd } | undefined;
}

/** A sheet with the lowest or highest total that gets a level. */
export interface LevelEnd {
  readonly working: Working;
  /** As `examples` write it. */
  readonly written: string;
  /** Where totals go on up to a bound that none has: that bound. */
  readonly beyond: Exact | undefined;
  /** Whether totals go on without end; then the sheet is one from which they do. */
  readonly isUnbounded: boolean;
}

/** What is proven of a point scale, in a workspace that it belongs to or is to belong to. */
export function criteriaChecked(criteria: Criteria, workspace: Workspace): CriteriaChecked {
  const { isProven, isSound, isGoneThrough, unsettled, ...found } = criteriaProven(criteria, workspace);
  const diagnostics = found.diagnostics.toSorted((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
  const proof = isGoneThrough ? scaleProofOf(criteria, workspace) : undefined;
  const levels = proof ? levelsIn(proof) : [];
  const duties = dutiesUnder(criteria, workspace);
  return {
    ...{ criteria, isProven, isSound, diagnostics, isGoneThrough, unsettled, levels, duties },
    file: pathOf(criteria),
    base: kindNamed(baseOn(criteria.effective.from?.value ?? LAST_DAY, workspace) ?? ''),
    totals: proof && totalsIn(proof.criteria),
    conditions: proof ? criteria.rungs.filter((rung) => isGiven(rung, proof)).flatMap(besidesTotal) : [],
    claims: proof ? claimedOf(proof, levels, diagnostics) : [],
    sampled: proof && !proof.every ? SAMPLE : undefined,
  };
}

function totalsIn(criteria: Criteria): Ends | undefined {
  const ends = scaleOf(criteria).reach.ends();
  return ends.isExact ? ends : undefined;
}

function besidesTotal({ when }: Rung): Condition[] {
  return when.filter((condition) => !isOnPoints(condition));
}

/** What must be answered stands first. */
const WEIGHT = { error: 0, warning: 1, info: 2 } as const;

/** The levels of the regulation, then those that only the scale has. */
function levelsIn(proof: ScaleProof): LevelProof[] {
  const { criteria, ladder } = proof;
  const listed = criteria.rungs.map(({ level }) => level.value);
  const named = new Map(ladder.levels.map(({ id, name }) => [id, name]));
  const ids = [...new Set([...named.keys(), ...listed])];
  return ids.map((id) => {
    const outcomes = outcomesAt(id, proof);
    const [lowest, highest] = [lowestOf(outcomes), highestOf(outcomes)];
    return {
      id,
      name: named.get(id) ?? same(id),
      isListed: listed.includes(id),
      isByLimitAlone: outcomes.length > 0 && outcomes.every((outcome) => isLimited(outcome, criteria)),
      ends: lowest && highest && { lowest: endOf(lowest, -1, proof), highest: endOf(highest, 1, proof) },
    };
  });
}

function isLimited({ levelled, totalsOfOne }: Outcome, { rungs }: Criteria): boolean {
  return levelled.byConditions !== undefined && firstThatHolds(rungs, totalsOfOne)?.level.value !== levelled.level;
}

function endOf({ outcome, total }: End, direction: -1 | 1, { criteria, every }: ScaleProof): LevelEnd {
  const { totals, lattice } = outcome;
  const isUnbounded = direction === 1 && every?.isEndless(totals) === true;
  const cell = direction === 1 ? totals.high : totals.low;
  const written = outcome.written(isUnbounded ? outcome.lowest : total);
  return {
    written: shownSheet(written, criteria),
    isUnbounded,
    working: workingOf(written, criteria),
    beyond: every && !isUnbounded && cell % 2 !== 0 ? lattice.sample(cell + direction) : undefined,
  };
}
