import { isWithoutEffect } from '../checks/criteria/event-without-effect.ts';
import { typableStep } from '../model/criteria.ts';
import type { Criterion } from '../model/criterion.ts';
import { takesPoints } from '../scoring/modes/index.ts';
import { criteriaEffects } from './criteria-effects.ts';
import { defineProof } from './proof.ts';
import type { ScaleProof } from './scale-proof.ts';

/** A criterion whose mark, whatever it is, leaves every sheet at the level it has. */
export const criterionWithoutEffect = defineProof<{ criterion: string; title: string; file: string }>({
  id: 'criterion-without-effect',
  severity: 'warning',
  counted: { vi: 'tiêu chí không có tác dụng', en: 'criteria without effect' },
  message: {
    vi: ({ criterion, title }) => `chấm tiêu chí ${criterion} (${title}) thế nào thì cũng không phiếu nào đổi mức`,
    en: ({ criterion, title }) => `however ${criterion} (${title}) is marked, no sheet changes its level`,
  },
  help: {
    vi: () => 'tiêu chí này được bao nhiêu điểm, chấm theo những bậc nào? hãy sửa max, grades, floor hoặc points',
    en: () => 'how many points is it worth, in which steps? mend max, grades, floor or points',
  },
  alike: ({ file }) => file,
  named: ({ criterion }) => criterion,
  *inScale(proof) {
    const file = proof.criteria.node.tape.file.path;
    for (const [criterion, changes] of criteriaEffects(proof)) {
      if (changes !== false || toldBy(criterion, proof) !== criterionWithoutEffect.id) continue;
      yield { at: criterion.max.place, facts: { file, criterion: criterion.id.value, title: criterion.title.value } };
    }
  },
});

/** The finding that says of a criterion that it changes no level: a maximum below the first step, or events without effect, say so already. */
export function toldBy(criterion: Criterion, { criteria, ladder }: ScaleProof): string {
  const { max, events } = criterion;
  if (takesPoints(criterion) && !max.value.isZero && max.value.isLess(typableStep(criteria.scale)))
    return 'max-off-step';
  const order = ladder.levels.map(({ id }) => id);
  if (events.length > 0 && events.every((scoreEvent) => isWithoutEffect(scoreEvent, criteria, order)))
    return 'event-without-effect';
  return criterionWithoutEffect.id;
}
