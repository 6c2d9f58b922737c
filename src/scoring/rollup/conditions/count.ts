import { Exact } from '../../../base/exact.ts';
import { asWritten, paperCount } from '../../../base/number-words.ts';
import { isWithin } from '../../bounds.ts';
import { boundsOfCount, LEVEL, type RollupConditionKind, reached } from './rollup-condition.ts';

/** At least so many parts at a level or better. */
export const count: RollupConditionKind = {
  id: 'count',
  written: {
    words: {
      vi: ['Số kỳ đạt', 'Số kỳ đạt mức này trở lên'],
      en: ['Count', 'How many parts reached a level or better'],
    },
    example: '{level: tot, atLeast: 4}',
    keys: [
      LEVEL,
      {
        name: 'atLeast',
        words: { vi: ['Từ … kỳ', 'Số kỳ ít nhất phải đạt'], en: ['At least', 'The least number of parts'] },
        example: '4',
        shape: { type: 'integer', minimum: 0 },
        needed: '4',
      },
    ],
  },
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
  lacking({ condition, reached: found }, { part, orBetter }) {
    const needed = condition.bounds.get('atLeast')?.value.floor;
    if (needed === undefined || found === undefined) return undefined;
    const level = orBetter(condition.level?.value ?? '');
    return {
      vi: `${found === 0 ? `chưa có ${part.vi} nào` : `mới có ${paperCount(found)} ${part.vi}`} ${level.vi} (cần ${paperCount(needed)})`,
      en: `${found === 0 ? 'no' : `only ${found}`} ${part.en}s ${level.en} (${needed} needed)`,
    };
  },
};
