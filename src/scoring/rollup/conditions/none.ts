import { Exact } from '../../../base/exact.ts';
import { paperCount } from '../../../base/number-words.ts';
import type { Condition } from '../../../model/condition.ts';
import { type RollupConditionKind, reached } from './rollup-condition.ts';

/** No rated part worse than a level. */
export const none: RollupConditionKind = {
  id: 'none',
  written: {
    words: {
      vi: ['Không kỳ nào', 'Không có kỳ nào dưới mức này'],
      en: ['None', 'No part worse than a level'],
    },
    example: '{worseThan: tot}',
    keys: [
      {
        name: 'worseThan',
        words: {
          vi: ['Dưới mức', 'Mã của mức mà không kỳ nào được thấp hơn'],
          en: ['Worse than', 'No part may lie below this level'],
        },
        example: 'tot',
        shape: { $ref: '#/$defs/id' },
        needed: 'tot',
        names: 'level',
      },
    ],
  },
  looksAt: { vi: (part) => `mức của ${part} thấp nhất`, en: (part) => `the worst ${part}` },
  working(condition, totals) {
    const of = totals.levels.length;
    const worse = of - reached(worseThan(condition), totals);
    return { condition, value: Exact.whole(worse), reached: worse, of, holds: worse === 0 };
  },
  asked(condition, { part, levelName }) {
    const name = levelName(worseThan(condition));
    return { vi: `không ${part.vi} nào dưới mức ${name.vi}`, en: `no ${part.en} below ${name.en}` };
  },
  found: ({ reached: worse }, { part }) => ({
    vi: `${worse ?? 0} ${part.vi}`,
    en: `${worse ?? 0} ${part.en}${worse === 1 ? '' : 's'}`,
  }),
  isOnePartShort: ({ reached: worse }) => worse === 1,
  lacking({ condition, reached: worse = 0 }, { part, levelName }) {
    const name = levelName(worseThan(condition));
    return {
      vi: `có ${paperCount(worse)} ${part.vi} dưới mức ${name.vi}`,
      en: `${worse} ${part.en}${worse === 1 ? '' : 's'} below ${name.en}`,
    };
  },
};

function worseThan({ words }: Condition): string {
  return words.get('worseThan') ?? '';
}
