import { Exact } from '../../base/exact.ts';
import type { Words } from '../../base/locale.ts';
import { defineCheck } from '../../checking/check.ts';
import { criteriaIn } from '../../model/criteria-parts.ts';
import type { Criterion } from '../../model/criterion.ts';
import { isWithoutEffect, levelsUnder } from './event-without-effect.ts';

/** A maximum that nothing one can enter gives: its best step, or all that is counted, comes to less. */
export const maxNeverGiven = defineCheck<{ criterion: string; max: string; best: string; way: Words }>({
  id: 'max-never-given',
  severity: 'warning',
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
      for (const one of criteriaIn(criteria)) {
        const { id, max, events } = one;
        const most = mostGiven(one);
        if (!most || events.some((event) => isWithoutEffect(event, criteria, order))) continue; // `event-without-effect`
        const facts = { criterion: id.value, max: max.value.toString(), best: most.best.toString(), way: most.way };
        yield { at: max.place, facts };
      }
    }
  },
});

interface Most {
  readonly best: Exact;
  readonly way: Words;
}

/** The most that a criterion gives, where that is less than its maximum; `max-off-step` tells of marks that are typed. */
export function mostGiven({ mode, max, grades, events, unsaid, full }: Criterion): Most | undefined {
  const most = MOST[mode.value]?.({ max: max.value, grades, events, full });
  const isUnsaid = unsaid === 'full' && mode.value === 'grade'; // what nobody noted counts in full
  return most?.best.isLess(max.value) && !isUnsaid ? most : undefined;
}

type Given = Pick<Criterion, 'grades' | 'events' | 'full'> & { readonly max: Exact };

const MOST: Readonly<Record<string, (given: Given) => Most | undefined>> = {
  grade({ grades }) {
    const [first, ...others] = [...grades.values()].map(({ value }) => value);
    return first && { best: others.reduce(Exact.max, first), way: { vi: 'bậc cao nhất', en: 'its best step' } };
  },
  count({ events, max }) {
    const isWorth = events.length === 0 || events.some(({ points }) => !points.value.isZero); // `mode-incomplete`
    return { best: isWorth ? max : Exact.zero, way: { vi: 'mọi việc ghi nhận', en: 'all that is counted' } };
  },
  members({ max, full }) {
    const share = Exact.max(full?.value ?? Exact.one, Exact.one);
    return { best: max.over(share), way: { vi: 'cả 100% cá nhân đạt', en: 'a share of 100%' } };
  },
};
