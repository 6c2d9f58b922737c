import { Exact } from '../../../base/exact.ts';
import { percent } from '../../../base/number-words.ts';
import { isWithin } from '../../bounds.ts';
import { boundsOfCount, LEVEL, levelIn, type RollupConditionKind, reached } from './rollup-condition.ts';

/** At least a share of the rated parts at a level or better. */
export const share: RollupConditionKind = {
  id: 'share',
  written: {
    words: {
      vi: ['Tỷ lệ kỳ đạt', 'Tỷ lệ số kỳ đạt mức này trở lên'],
      en: ['Share', 'Share of the rated parts at a level or better'],
    },
    example: '{level: xuat-sac, atLeast: 0.75}',
    keys: [
      LEVEL,
      {
        name: 'atLeast',
        words: {
          vi: ['Từ tỷ lệ', 'Tỷ lệ ít nhất phải đạt, từ 0 đến 1'],
          en: ['At least', 'The least share, from 0 to 1'],
        },
        example: '0.75',
        shape: { $ref: '#/$defs/share' },
        needed: '0.75',
      },
    ],
  },
  looksAt: { vi: (part) => `tỷ lệ ${part} theo mức`, en: (part) => `the share of ${part}s at a level` },
  working(condition, totals) {
    const count = reached(levelIn(condition), totals);
    const of = totals.levels.length;
    const value = Exact.whole(count).over(Exact.whole(of));
    return { condition, value, reached: count, of, holds: isWithin(value, condition) };
  },
  asked(condition, { part, orBetter }) {
    const bounds = boundsOfCount(condition, percent);
    const level = orBetter(levelIn(condition));
    return { vi: `${bounds.vi} số ${part.vi} xếp loại ${level.vi}`, en: `${bounds.en} of the ${part.en}s ${level.en}` };
  },
  found: ({ value, reached: count, of }, { part }) => ({
    vi: `${count}/${of} ${part.vi}, ${percent(value, 'vi')}`,
    en: `${count} of ${of} ${part.en}s, ${percent(value, 'en')}`,
  }),
  isOnePartShort: ({ condition, reached: count = 0, of = 0 }) =>
    of > 0 && isWithin(Exact.whole(count + 1).over(Exact.whole(of)), condition),
  lacking({ condition, reached: count, of }, { part, orBetter }) {
    const least = condition.bounds.get('atLeast')?.value;
    if (!least || count === undefined || of === undefined) return undefined;
    const needed = -least.times(Exact.whole(of)).negated().floor;
    const level = orBetter(levelIn(condition));
    return {
      vi: `${count === 0 ? `chưa có ${part.vi} nào` : `mới có ${count}/${of} ${part.vi}`} ${level.vi} (cần ${needed}/${of})`,
      en: `${count === 0 ? 'none' : `only ${count}`} of ${of} ${part.en}s ${level.en} (${needed} needed)`,
    };
  },
};
