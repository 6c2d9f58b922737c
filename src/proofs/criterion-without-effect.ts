import type { Criteria } from '../model/criteria.ts';
import type { Criterion } from '../model/criterion.ts';
import { defineProof } from './proof.ts';
import { Effects } from './sheets/effect.ts';

/** A criterion whose mark, whatever it is, leaves every sheet at the level it has. */
export const criterionWithoutEffect = defineProof<{ criterion: string; title: string }>({
  id: 'criterion-without-effect',
  severity: 'warning',
  message: {
    vi: ({ criterion, title }) => `chấm tiêu chí ${criterion} (${title}) thế nào thì cũng không phiếu nào đổi mức`,
    en: ({ criterion, title }) => `however ${criterion} (${title}) is marked, no sheet changes its level`,
  },
  help: {
    vi: () => 'tiêu chí này được bao nhiêu điểm, chấm theo những bậc nào? hãy sửa max, grades, floor hoặc points',
    en: () => 'how many points is it worth, in which steps? mend max, grades, floor or points',
  },
  *inScale({ criteria, every, outcomes, ladder }) {
    if (!every || criteria.rungs.length < 2) return; // a sample proves no “never”
    const effects = new Effects(every, outcomes, ladder);
    for (const criterion of criteria.groups.flatMap((group) => group.criteria)) {
      if (isToldAlready(criterion, criteria) || effects.changesLevels(criterion) !== false) continue;
      yield { at: criterion.max.place, facts: { criterion: criterion.id.value, title: criterion.title.value } };
    }
  },
});

/** `event-without-effect` says it of each event, `max-off-step` of a maximum below the first step. */
function isToldAlready({ mode, max, events }: Criterion, { scale }: Criteria): boolean {
  const isBelowStep = mode.value === 'mark' && !max.value.isZero && max.value.isLess(scale.step.value);
  return isBelowStep || (events.length > 0 && events.every(({ points }) => points.value.isZero));
}
