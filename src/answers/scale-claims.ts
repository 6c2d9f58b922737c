import type { Diagnostic } from '../diagnostics/diagnostic.ts';
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

/** A claim and how far it was proven: of every sheet, or only of a sample; `refuted` by findings. */
export interface Claimed {
  readonly id: ClaimId;
  readonly standing: 'proven' | 'sampled' | 'refuted' | 'unknown';
  /** Ids of the findings against it. */
  readonly against: readonly string[];
}

/** Findings that speak against each claim. */
const AGAINST: Readonly<Record<ClaimId, readonly string[]>> = {
  'one-level': ['levels-hole', 'levels-overlap', 'sheets-shut-out'],
  means: ['levels-hole', 'levels-overlap', 'levels-hole-between-steps'],
  'levels-reached': ['level-unreachable'],
  'more-is-better': ['more-points-worse-level'],
  conditions: ['condition-without-effect'],
  criteria: ['criterion-without-effect'],
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
  return Object.entries(AGAINST).map(([id, ids]) => {
    const against = [...new Set(diagnostics.map((one) => one.id).filter((one) => ids.includes(one)))];
    const standing = against.length > 0 ? 'refuted' : standingOf(id as ClaimId, proof, levels);
    return { id: id as ClaimId, against, standing };
  });
}

/** Where nothing speaks against a claim: what was looked at says how much that is worth. */
function standingOf(id: ClaimId, { every, criteria }: ScaleProof, levels: readonly LevelProof[]): Claimed['standing'] {
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
