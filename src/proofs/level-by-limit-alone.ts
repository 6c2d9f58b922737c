import type { Words } from '../base/locale.ts';
import { beginningOf } from './point-scale.ts';
import { defineProof } from './proof.ts';
import { isBelowAll, unreachedIn } from './unreachable.ts';

/** A level with conditions that no sheet gets by them: it is left to those whom an event limits to it. */
export const levelByLimitAlone = defineProof<{ level: string; event: string; why: Words }>({
  id: 'level-by-limit-alone',
  severity: 'warning',
  counted: { vi: 'mức không ai đạt bằng điểm', en: 'levels reached by a limit alone' },
  message: {
    vi: ({ level, event, why }) =>
      `không ai được mức “${level}” bằng điểm, chỉ do việc “${event}” khống chế: ${why.vi}`,
    en: ({ level, event, why }) => `nobody gets “${level}” by points, only by the limit of “${event}”: ${why.en}`,
  },
  help: {
    vi: () =>
      'hãy sửa điều kiện của mức này; nếu mức này chỉ dành cho việc khống chế thì bỏ khỏi mục levels, limit vẫn có tác dụng',
    en: () =>
      'mend its conditions; where it is meant for the limit alone, take it out of levels: the limit works without',
  },
  *inScale(proof) {
    for (const unreached of unreachedIn(proof)) {
      const { rung, why, limiting } = unreached;
      if (!limiting || isBelowAll(unreached, proof)) continue; // `level-unreachable`
      yield { at: beginningOf(rung), facts: { level: rung.level.value, event: limiting, why } };
    }
  },
});
