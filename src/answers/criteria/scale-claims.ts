import { mostGiven } from '../../checks/criteria/max-never-given.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { criteriaIn } from '../../model/criteria-parts.ts';
import { criteriaEffects } from '../../proofs/criteria-effects.ts';
import { toldBy } from '../../proofs/criterion-without-effect.ts';
import { idleEvents } from '../../proofs/idle-events.ts';
import type { ScaleProof } from '../../proofs/scale-proof.ts';
import { eventsOf } from '../../scoring/modes/index.ts';
import type { LevelProof } from './criteria-checked.ts';

/** What is claimed of every point scale. */
export type ClaimId =
  | 'one-level'
  | 'means'
  | 'levels-reached'
  | 'more-is-better'
  | 'conditions'
  | 'criteria'
  | 'events'
  | 'sums'
  | 'marks'
  | 'examples';

/** A claim and how far it was proven: of every sheet, or only of a sample; `refuted` by findings, `undecided` where neither was found. */
export interface Claimed {
  readonly id: ClaimId;
  readonly standing: 'proven' | 'sampled' | 'refuted' | 'undecided' | 'unknown';
  /** Ids of the findings against it. */
  readonly against: readonly string[];
  /** Ids of the criteria for which neither was found. */
  readonly undecided: readonly string[];
}

/** Findings that speak against each claim. */
const AGAINST: Readonly<Record<ClaimId, readonly string[]>> = {
  'one-level': ['levels-hole', 'levels-overlap', 'sheets-shut-out'],
  means: ['levels-hole', 'levels-overlap', 'levels-hole-between-steps'],
  'levels-reached': ['level-unreachable', 'level-by-limit-alone'],
  'more-is-better': ['more-points-worse-level'],
  conditions: ['condition-without-effect'],
  criteria: ['criterion-without-effect', 'max-off-step', 'event-without-effect'],
  events: ['event-without-effect', 'bonus-without-effect', 'event-above-cap', 'level-unreachable'],
  sums: ['group-max-differs', 'scale-max-differs'],
  marks: ['max-off-step', 'max-never-given', 'floor-above-max', 'grade-above-max', 'grade-below-zero'],
  examples: ['example-differs', 'example-unusable'],
};

/** Every claim in the order in which the Council hears them. */
export function claimedOf(
  proof: ScaleProof,
  levels: readonly LevelProof[],
  diagnostics: readonly Diagnostic[],
): Claimed[] {
  const found = new Set(diagnostics.map(({ id }) => id));
  return (Object.keys(AGAINST) as ClaimId[]).map((id) => {
    const against = againstIn(id, proof).filter((text) => found.has(text));
    const undecided = id === 'criteria' ? undecidedIn(proof) : [];
    const standing = against.length > 0 ? 'refuted' : standingOf(id, proof, levels, undecided);
    return { id, against, undecided, standing };
  });
}

function againstIn(id: ClaimId, proof: ScaleProof): readonly string[] {
  if (id === 'criteria') return [...againstCriteria(proof)];
  if (id === 'one-level' && hasEachALevel(proof)) return []; // what is told is between two totals
  if (id === 'events' && idleEvents(proof).length === 0) return []; // what is told of events may be something else
  return id === 'marks' ? [...AGAINST.marks, ...againstMaxima(proof)] : AGAINST[id];
}

function hasEachALevel({ every, outcomes }: ScaleProof): boolean {
  return every !== undefined && outcomes.every(({ levelled }) => levelled.byConditions !== undefined);
}

/** Where nothing that is counted earns a point, its events may have been told of instead of the maximum. */
function againstMaxima({ criteria }: ScaleProof): string[] {
  const counted = criteriaIn(criteria).filter((criterion) => eventsOf(criterion) === 'earn');
  return counted.some(mostGiven) ? ['event-without-effect'] : [];
}

/** A criterion that changes no level is told by one of several findings, each of which may also stand for something else. */
function againstCriteria(proof: ScaleProof): Set<string> {
  const still = [...criteriaEffects(proof)].filter(([, changes]) => changes === false);
  return new Set(still.map(([criterion]) => toldBy(criterion, proof)));
}

function undecidedIn(proof: ScaleProof): string[] {
  const open = [...criteriaEffects(proof)].filter(([, changes]) => changes === undefined);
  return open.map(([{ id }]) => id.value);
}

/** Where nothing speaks against a claim: what was looked at says how much that is worth. */
function standingOf(
  id: ClaimId,
  { every, criteria }: ScaleProof,
  levels: readonly LevelProof[],
  undecided: readonly string[],
): Claimed['standing'] {
  if (undecided.length > 0) return 'undecided';
  if (id === 'criteria' && criteria.rungs.length < 2) return 'unknown';
  if (every || !NEEDS_EVERY_SHEET.includes(id)) return 'proven';
  if (id === 'one-level') return criteria.rungs.at(-1)?.when.length === 0 ? 'proven' : 'sampled';
  if (id === 'levels-reached') return levels.every(isReached) ? 'proven' : 'sampled';
  return 'unknown';
}

/** Whether some sheet was found that gets it by its conditions; one that the scale does not list need not be. */
function isReached({ isListed, isByLimitAlone, ends }: LevelProof): boolean {
  return !isListed || (ends !== undefined && !isByLimitAlone);
}

const NEEDS_EVERY_SHEET: readonly ClaimId[] = [
  'one-level',
  'levels-reached',
  'more-is-better',
  'conditions',
  'criteria',
];
