import { Exact } from '../../../base/exact.ts';
import { asWritten, paperCount } from '../../../base/number-words.ts';
import { kindInWords } from '../../../calendar/kind-words.ts';
import { isWithin } from '../../bounds.ts';
import { mostParts } from './most-parts.ts';
import { boundsOfCount, LEVEL, levelIn, type RollupConditionKind, reached } from './rollup-condition.ts';

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
  looksAt: { vi: (part) => `số ${part} theo mức`, en: (part) => `the number of ${part}s at a level` },
  working(condition, totals) {
    const found = reached(levelIn(condition), totals);
    const value = Exact.whole(found);
    return { condition, value, reached: found, of: totals.levels.length, holds: isWithin(value, condition) };
  },
  asked(condition, { part, orBetter }) {
    const bounds = boundsOfCount(condition, asWritten);
    const level = orBetter(levelIn(condition));
    return { vi: `${bounds.vi} ${part.vi} xếp loại ${level.vi}`, en: `${bounds.en} ${part.en}s ${level.en}` };
  },
  found: ({ reached: found, of }, { part }) => ({
    vi: `${found}/${of} ${part.vi}`,
    en: `${found} of ${of} ${part.en}s`,
  }),
  isOnePartShort: ({ condition, reached: found = 0 }) => isWithin(Exact.whole(found + 1), condition),
  impossible({ bounds }, { kind, from }) {
    const [most, wanted] = [mostParts(kind.value, from.value), bounds.get('atLeast')?.value];
    if (most === undefined || !wanted?.isMore(Exact.whole(most))) return undefined;
    const [whole, part] = [kindInWords(kind.value), kindInWords(from.value)];
    return {
      vi: `mức này đòi ${wanted} ${part.vi}, mà ${whole.vi} nhiều nhất chỉ có ${most} ${part.vi}`,
      en: `it asks for ${wanted} ${part.en}s, and a ${whole.en} has ${most} at most`,
    };
  },
  lacking({ condition, reached: found }, { part, orBetter }) {
    const needed = condition.bounds.get('atLeast')?.value.floor;
    if (needed === undefined || found === undefined) return undefined;
    const level = orBetter(levelIn(condition));
    return {
      vi: `${found === 0 ? `chưa có ${part.vi} nào` : `mới có ${paperCount(found)} ${part.vi}`} ${level.vi} (cần ${paperCount(needed)})`,
      en: `${found === 0 ? 'no' : `only ${found}`} ${part.en}s ${level.en} (${needed} needed)`,
    };
  },
};
