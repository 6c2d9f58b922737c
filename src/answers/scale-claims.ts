import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { criteriaEffects } from '../proofs/criteria-effects.ts';
import { toldBy } from '../proofs/criterion-without-effect.ts';
import type { ScaleProof } from '../proofs/scale-proof.ts';
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
  'levels-reached': ['level-unreachable'],
  'more-is-better': ['more-points-worse-level'],
  conditions: ['condition-without-effect'],
  criteria: ['criterion-without-effect', 'max-off-step', 'event-without-effect'],
  events: ['event-without-effect', 'bonus-without-effect'],
  sums: ['group-max-differs', 'scale-max-differs'],
  marks: ['max-off-step', 'floor-above-max', 'grade-above-max'],
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
    const against = [...(id === 'criteria' ? againstCriteria(proof) : AGAINST[id])].filter((one) => found.has(one));
    const undecided = id === 'criteria' ? undecidedIn(proof) : [];
    const standing = against.length > 0 ? 'refuted' : standingOf(id, proof, levels, undecided);
    return { id, against, undecided, standing };
  });
}

/** A criterion that changes no level is told by one of several findings, each of which may also stand for something else. */
function againstCriteria(proof: ScaleProof): Set<string> {
  const still = [...criteriaEffects(proof)].filter(([, changes]) => changes === false);
  return new Set(still.map(([criterion]) => toldBy(criterion, proof.criteria)));
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
  if (id === 'levels-reached') return levels.every(({ isListed, ends }) => !isListed || ends) ? 'proven' : 'sampled';
  return 'unknown';
}

const NEEDS_EVERY_SHEET: readonly ClaimId[] = [
  'one-level',
  'levels-reached',
  'more-is-better',
  'conditions',
  'criteria',
];
