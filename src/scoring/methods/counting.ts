import type { Words } from '../../base/locale.ts';
import { paperCount } from '../../base/number-words.ts';
import { type Key, needed } from '../../model/key.ts';
import type { PointsRule } from '../../model/rollup-block.ts';
import { meanOf } from './mean.ts';
import type { Outcome, Weighed } from './method.ts';
import { sumOf } from './sum.ts';

/** The keys of methods that count some of the parts: how many, and what is done with the rest. */
export const COUNTING: readonly Key[] = [
  needed({
    name: 'count',
    words: {
      vi: ['Số kỳ', 'Số kỳ được lấy hoặc bỏ, dùng với best và dropLowest'],
      en: ['Count', 'How many are taken or dropped'],
    },
    example: '3',
    shape: { type: 'integer', minimum: 1 },
  }),
  {
    name: 'then',
    words: {
      vi: ['Sau đó tính', 'Tính gì với các kỳ còn lại: mean (trung bình) hay sum (tổng)'],
      en: ['Then', 'What is done with the rest: mean or sum'],
    },
    shape: { enum: ['mean', 'sum'] },
  },
];

/** The mean or the sum of the parts at these places, as the rule says. */
export function ended(parts: readonly Weighed[], places: readonly number[], rule: PointsRule): Outcome | undefined {
  const kept = places.toSorted((a, b) => a - b);
  return isSummed(rule) ? sumOf(parts, kept) : meanOf(parts, kept);
}

/** Whether the parts that are left are added up. */
export function isSummed({ summing }: PointsRule): boolean {
  return summing === 'sum';
}

/** “tổng”, “trung bình cộng”. */
export function endInWords(rule: PointsRule): Words {
  return isSummed(rule) ? { vi: 'tổng', en: 'the sum' } : { vi: 'trung bình cộng', en: 'the mean' };
}

/** “03”: of how many parts. */
export function countInWords({ count }: PointsRule): string {
  return paperCount(count?.value.floor ?? 1);
}
