import type { Words } from '../base/locale.ts';
import type { Rung } from '../model/condition.ts';
import type { RollupBlock } from '../model/rollup-block.ts';
import { rollupConditionKindOf } from '../scoring/rollup/conditions/index.ts';
import { contradiction } from './contradictions.ts';
import { beginningOf, type PointScale, pointScales } from './point-scale.ts';
import { defineProof } from './proof.ts';
import { inTheShade, isBelowAll, outOfPoints, unreachedIn } from './unreachable.ts';

/** A level that nobody can ever get. */
export const levelUnreachable = defineProof<{ level: string; why: Words; isByLimit: boolean }>({
  id: 'level-unreachable',
  severity: 'error',
  message: {
    vi: ({ level, why, isByLimit }) =>
      `không ai ${isByLimit ? 'được' : 'đạt được'} mức “${level}”${isByLimit ? ' bằng điểm' : ''}: ${why.vi}`,
    en: ({ level, why, isByLimit }) => `nobody can get “${level}”${isByLimit ? ' by points' : ''}: ${why.en}`,
  },
  help: {
    vi: () => 'hãy sửa điều kiện của mức này, hoặc bỏ mức này khỏi mục levels',
    en: () => 'mend its conditions, or take it out of levels',
  },
  *inWorkspace(workspace) {
    for (const scale of pointScales(workspace).filter(({ block }) => block)) {
      for (const [i, rung] of scale.rungs.entries()) {
        const why = inRollUp(rung, scale, scale.rungs.slice(0, i));
        if (why) yield { at: beginningOf(rung), facts: { level: rung.level.value, why, isByLimit: false } };
      }
    }
  },
  *inScale(proof) {
    for (const unreached of unreachedIn(proof)) {
      const { rung, why, limiting } = unreached;
      if (limiting && !isBelowAll(unreached, proof)) continue; // `level-by-limit-alone`
      yield { at: beginningOf(rung), facts: { level: rung.level.value, why, isByLimit: limiting !== undefined } };
    }
  },
});

function inRollUp(rung: Rung, scale: PointScale, above: readonly Rung[]): Words | undefined {
  const { block } = scale;
  return (
    contradiction(rung) ??
    (block && impossibleIn(rung.when, block)) ??
    outOfPoints(rung, scale) ??
    inTheShade(rung, above, scale)
  );
}

function impossibleIn(when: Rung['when'], block: RollupBlock): Words | undefined {
  return when
    .map((condition) => rollupConditionKindOf(condition.kind.value)?.impossible?.(condition, block))
    .find((why) => why);
}
