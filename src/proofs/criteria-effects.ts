import type { Criterion } from '../model/criterion.ts';
import type { ScaleProof } from './scale-proof.ts';
import { Effects } from './sheets/effect.ts';

/** Of each criterion whether another mark for it changes the level of some sheet; undefined where neither yes nor no was found. */
export type CriteriaEffects = ReadonlyMap<Criterion, boolean | undefined>;

const known = new WeakMap<ScaleProof, CriteriaEffects>();

/** The effects of a scale's criteria, worked out once; none where only a sample was tried, or there is but one level. */
export function criteriaEffects(proof: ScaleProof): CriteriaEffects {
  const found = known.get(proof) ?? effectsIn(proof);
  known.set(proof, found);
  return found;
}

function effectsIn({ criteria, every, outcomes, ladder }: ScaleProof): CriteriaEffects {
  if (!every || criteria.rungs.length < 2) return new Map(); // a sample proves no “never”
  const effects = new Effects(every, outcomes, ladder);
  const all = criteria.groups.flatMap((group) => group.criteria);
  return new Map(all.map((criterion) => [criterion, effects.changesLevels(criterion)]));
}
