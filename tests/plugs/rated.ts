import { Exact } from '../../src/base/exact.ts';
import { asWritten } from '../../src/base/number-words.ts';
import { isWithin } from '../../src/scoring/bounds.ts';
import { boundsOfCount, type RollupConditionKind } from '../../src/scoring/rollup/conditions/rollup-condition.ts';

/** At least so many parts rated. */
export const rated: RollupConditionKind = {
  id: 'rated',
  written: {
    words: {
      vi: ['Số kỳ được xếp loại', 'Số kỳ được xếp loại trong kỳ dài hơn'],
      en: ['Rated', 'How many parts are rated'],
    },
    example: '{atLeast: 3}',
    keys: [
      {
        name: 'atLeast',
        words: { vi: ['Từ … kỳ', 'Số kỳ ít nhất'], en: ['At least', 'The least number'] },
        example: '3',
        shape: { type: 'integer', minimum: 1 },
        needed: '3',
      },
    ],
  },
  looksAt: { vi: (part) => `số ${part} được xếp loại`, en: (part) => `the number of rated ${part}s` },
  working(condition, { levels }) {
    const value = Exact.whole(levels.length);
    return { condition, value, holds: isWithin(value, condition) };
  },
  asked(condition, { part }) {
    const bounds = boundsOfCount(condition, asWritten);
    return { vi: `${bounds.vi} ${part.vi} được xếp loại`, en: `${bounds.en} rated ${part.en}s` };
  },
  found: ({ value }, { part }) => ({ vi: `${value} ${part.vi}`, en: `${value} ${part.en}s` }),
};
