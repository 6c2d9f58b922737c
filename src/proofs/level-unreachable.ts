import type { Words } from '../base/locale.ts';
import type { Rung } from '../model/condition.ts';
import { contradiction, moreThanThereAre } from './contradictions.ts';
import { beginningOf, type PointScale, pointScales, scaleOf } from './point-scale.ts';
import { defineProof } from './proof.ts';
import { isGiven, outcomesAt, type ScaleProof } from './scale-proof.ts';
import { inTheShade, outOfGroup, outOfPoints, shutOut } from './unreachable.ts';

/** A level that nobody can ever get. */
export const levelUnreachable = defineProof<{ level: string; why: Words }>({
  id: 'level-unreachable',
  severity: 'error',
  message: {
    vi: ({ level, why }) => `không ai đạt được mức “${level}”: ${why.vi}`,
    en: ({ level, why }) => `nobody can get “${level}”: ${why.en}`,
  },
  help: {
    vi: () => 'hãy sửa điều kiện của mức này, hoặc bỏ mức này khỏi mục levels',
    en: () => 'mend its conditions, or take it out of levels',
  },
  *inWorkspace(workspace) {
    for (const scale of pointScales(workspace).filter(({ block }) => block)) {
      for (const [i, rung] of scale.rungs.entries()) {
        const why = inRollUp(rung, scale, scale.rungs.slice(0, i));
        if (why) yield { at: beginningOf(rung), facts: { level: rung.level.value, why } };
      }
    }
  },
  *inScale(proof) {
    const { outcomes, criteria } = proof;
    const scale = scaleOf(criteria);
    for (const [i, rung] of outcomes.length > 0 ? criteria.rungs.entries() : []) {
      if (isGiven(rung, proof) || outcomesAt(rung.level.value, proof).length > 0) continue;
      const why = inScale(rung, scale, criteria.rungs.slice(0, i), proof);
      if (why) yield { at: beginningOf(rung), facts: { level: rung.level.value, why } };
    }
  },
});

function inRollUp(rung: Rung, scale: PointScale, above: readonly Rung[]): Words | undefined {
  return (
    contradiction(rung) ??
    (scale.block && moreThanThereAre(rung, scale.block)) ??
    outOfPoints(rung, scale) ??
    inTheShade(rung, above, scale)
  );
}

/** Of a sample, that none got a level proves nothing; what the file itself says may. */
function inScale(rung: Rung, scale: PointScale, above: readonly Rung[], proof: ScaleProof): Words | undefined {
  return (
    contradiction(rung) ??
    outOfGroup(rung, scale) ??
    outOfPoints(rung, scale) ??
    inTheShade(rung, above, scale) ??
    (proof.every && shutOut(rung, proof))
  );
}
