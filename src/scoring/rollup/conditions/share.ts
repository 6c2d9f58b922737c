import { Exact } from '../../../base/exact.ts';
import { percent } from '../../../base/number-words.ts';
import { isWithin } from '../../bounds.ts';
import { boundsOfCount, type RollupConditionKind, reached } from './rollup-condition.ts';

/** At least a share of the rated parts at a level or better. */
export const share: RollupConditionKind = {
  id: 'share',
  working(condition, totals) {
    const count = reached(condition.level?.value ?? '', totals);
    const of = totals.levels.length;
    const value = Exact.whole(count).over(Exact.whole(of));
    return { condition, value, reached: count, of, holds: isWithin(value, condition) };
  },
  asked(condition, { part, orBetter }) {
    const bounds = boundsOfCount(condition, percent);
    const level = orBetter(condition.level?.value ?? '');
    return { vi: `${bounds.vi} số ${part.vi} xếp loại ${level.vi}`, en: `${bounds.en} of the ${part.en}s ${level.en}` };
  },
  found: ({ value, reached: count, of }, { part }) => ({
    vi: `${count}/${of} ${part.vi}, ${percent(value, 'vi')}`,
    en: `${count} of ${of} ${part.en}s, ${percent(value, 'en')}`,
  }),
};
