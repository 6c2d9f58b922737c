import { Exact } from '../../../base/exact.ts';
import { asWritten } from '../../../base/number-words.ts';
import { isWithin } from '../../bounds.ts';
import { boundsOfCount, type RollupConditionKind, reached } from './rollup-condition.ts';

/** At least so many parts at a level or better. */
export const count: RollupConditionKind = {
  id: 'count',
  working(condition, totals) {
    const found = reached(condition.level?.value ?? '', totals);
    const value = Exact.whole(found);
    return { condition, value, reached: found, of: totals.levels.length, holds: isWithin(value, condition) };
  },
  asked(condition, { part, orBetter }) {
    const bounds = boundsOfCount(condition, asWritten);
    const level = orBetter(condition.level?.value ?? '');
    return { vi: `${bounds.vi} ${part.vi} xếp loại ${level.vi}`, en: `${bounds.en} ${part.en}s ${level.en}` };
  },
  found: ({ reached: found, of }, { part }) => ({
    vi: `${found}/${of} ${part.vi}`,
    en: `${found} of ${of} ${part.en}s`,
  }),
};
