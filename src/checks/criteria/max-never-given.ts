import type { Words } from '../../base/locale.ts';
import { defineCheck } from '../../checking/check.ts';
import { criteriaIn } from '../../model/criteria-parts.ts';
import type { Criterion } from '../../model/criterion.ts';
import { type Most, modeNamed } from '../../scoring/modes/index.ts';
import { isWithoutEffect, levelsUnder } from './event-without-effect.ts';

/** A maximum that nothing one can enter gives: its best step, or all that is counted, comes to less. */
export const maxNeverGiven = defineCheck<{ criterion: string; max: string; best: string; way: Words }>({
  id: 'max-never-given',
  severity: 'warning',
  counted: { vi: 'điểm tối đa không ai đạt được', en: 'maxima that nobody can get' },
  message: {
    vi: ({ criterion, max, best, way }) =>
      `tiêu chí ${criterion} ghi tối đa ${max} điểm, mà ${way.vi} chỉ được ${best}: không phiếu nào đạt điểm tối đa`,
    en: ({ criterion, max, best, way }) =>
      `criterion ${criterion} has a maximum of ${max}, but ${way.en} gives ${best}: no sheet is given the maximum`,
  },
  help: {
    vi: ({ best }) =>
      best === '0' ? 'hãy sửa points của các việc' : `hãy ghi max: ${best}, hoặc sửa cho đủ điểm tối đa`,
    en: ({ best }) =>
      best === '0' ? 'mend the points of its events' : `write max: ${best}, or mend what falls short of it`,
  },
  *inWorkspace(workspace) {
    for (const criteria of workspace.criteria) {
      const order = levelsUnder(criteria, workspace);
      for (const criterion of criteriaIn(criteria)) {
        const { id, max, events } = criterion;
        const most = mostGiven(criterion);
        if (!most || events.some((event) => isWithoutEffect(event, criteria, order))) continue; // `event-without-effect`
        const facts = { criterion: id.value, max: max.value.toString(), best: most.best.toString(), way: most.way };
        yield { at: max.place, facts };
      }
    }
  },
});

/** The most that a criterion gives, where that is less than its maximum; `max-off-step` tells of marks that are typed. */
export function mostGiven(criterion: Criterion): Most | undefined {
  const most = modeNamed(criterion.mode.value)?.most?.(criterion);
  return most?.best.isLess(criterion.max.value) ? most : undefined;
}
