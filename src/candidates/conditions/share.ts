import { Exact } from '../../base/exact.ts';
import { percent } from '../../base/number-words.ts';
import { isWithin } from '../../scoring/bounds.ts';
import { share as ofParts } from '../../scoring/rollup/conditions/share.ts';
import type { Node } from '../../source/node.ts';
import type { AwardConditionKind } from './condition-kind.ts';
import { notRated } from './not-rated.ts';

/** A share of the period's rated parts at a level or better, whatever the level of the whole. */
export const share: AwardConditionKind = {
  id: 'share',
  written: {
    ...ofParts.written,
    words: {
      vi: ['Tỷ lệ kỳ đạt', 'Tỷ lệ số kỳ thành phần đạt mức này trở lên'],
      en: ['Share', 'Share of the rated parts of the period at a level or better'],
    },
  },
  asked({ node, bounds }, { orBetter, part }) {
    const said = orBetter(levelIn(node));
    const least = bounds.get('atLeast')?.value ?? Exact.zero;
    return {
      vi: `ít nhất ${percent(least, 'vi')} số ${part.vi} xếp loại ${said.vi}`,
      en: `at least ${percent(least, 'en')} of the ${part.en}s ${said.en}`,
    };
  },
  finding(condition, { result }, { order, names: { part } }) {
    const rated = result?.working?.rated ?? [];
    if (!result || rated.length === 0) return notRated(result);
    const levels = rated.flatMap(({ result }) => (result?.level && order.read(result.level, result.levels)) ?? []);
    const reached = levels.filter((level) => !order.isWorse(level, levelIn(condition.node))).length;
    const value = Exact.whole(reached).over(Exact.whole(rated.length));
    const found = {
      vi: `${reached}/${rated.length} ${part.vi}, ${percent(value, 'vi')}`,
      en: `${reached} of ${rated.length} ${part.en}s, ${percent(value, 'en')}`,
    };
    if (isWithin(value, condition)) return { verdict: 'met', found, place: undefined };
    const lacking = { vi: `mới có ${found.vi}`, en: `only ${found.en}` };
    const isNear = isWithin(Exact.whole(reached + 1).over(Exact.whole(rated.length)), condition);
    return { verdict: 'unmet', found, place: undefined, lacking, isNear };
  },
};

function levelIn(node: Node): string {
  return node.get('level')?.text ?? '';
}
