import { Exact } from '../../../base/exact.ts';
import { type RollupConditionKind, reached } from './rollup-condition.ts';

/** No rated part worse than a level. */
export const none: RollupConditionKind = {
  id: 'none',
  working(condition, totals) {
    const of = totals.levels.length;
    const worse = of - reached(condition.level?.value ?? '', totals);
    return { condition, value: Exact.whole(worse), reached: worse, of, holds: worse === 0 };
  },
  asked({ level }, { part, levelName }) {
    const name = levelName(level?.value ?? '');
    return { vi: `không ${part.vi} nào dưới mức ${name}`, en: `no ${part.en} below ${name}` };
  },
  found: ({ reached: worse }, { part }) => ({
    vi: `${worse ?? 0} ${part.vi}`,
    en: `${worse ?? 0} ${part.en}${worse === 1 ? '' : 's'}`,
  }),
};
