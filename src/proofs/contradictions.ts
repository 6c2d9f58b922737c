import { numberOf } from '../base/day.ts';
import { Exact } from '../base/exact.ts';
import type { Words } from '../base/locale.ts';
import { kindInWords } from '../calendar/kind-words.ts';
import { neighbour, type Period, type PeriodKind } from '../calendar/period.ts';
import { week } from '../calendar/week.ts';
import type { Rung } from '../model/condition.ts';
import { kindNamed } from '../model/parts.ts';
import type { RollupBlock } from '../model/rollup-block.ts';

/** Bounds on points of which no number keeps both: from 90 up and at most 80. */
export function contradiction({ when }: Rung): Words | undefined {
  const bounds = when.flatMap((one) => (one.kind.value === 'points' ? [...one.bounds] : []));
  for (const [low, { value: from }] of bounds) {
    const least = LOW[low];
    for (const [high, { value: to }] of least ? bounds : []) {
      const most = HIGH[high];
      const isOpen = low === 'above' || high === 'below';
      if (!least || !most || from.isLess(to) || (from.equals(to) && !isOpen)) continue;
      return {
        vi: `mức này vừa đòi ${least.vi(from)} vừa đòi ${most.vi(to)}`,
        en: `it asks for ${least.en(from)} and for ${most.en(to)}`,
      };
    }
  }
  return undefined;
}

type Bounds = Readonly<Record<string, Words<(points: Exact) => string>>>;

const LOW: Bounds = {
  atLeast: { vi: (points) => `từ ${points} điểm trở lên`, en: (points) => `${points} points or more` },
  above: { vi: (points) => `trên ${points} điểm`, en: (points) => `more than ${points} points` },
};
const HIGH: Bounds = {
  atMost: { vi: (points) => `không quá ${points} điểm`, en: (points) => `at most ${points}` },
  below: { vi: (points) => `dưới ${points} điểm`, en: (points) => `less than ${points}` },
};

/** More parts wanted at a level than such a period can have: seven months of six. */
export function moreThanThereAre({ when }: Rung, { kind, from }: RollupBlock): Words | undefined {
  const most = mostParts(kind.value, from.value);
  for (const { kind: of, bounds } of when) {
    const wanted = of.value === 'count' ? bounds.get('atLeast')?.value : undefined;
    if (most === undefined || !wanted?.isMore(Exact.whole(most))) continue;
    const [whole, part] = [kindInWords(kind.value), kindInWords(from.value)];
    return {
      vi: `mức này đòi ${wanted} ${part.vi}, mà ${whole.vi} nhiều nhất chỉ có ${most} ${part.vi}`,
      en: `it asks for ${wanted} ${part.en}s, and a ${whole.en} has ${most} at most`,
    };
  }
  return undefined;
}

/** How many parts a period of a kind has at most; nothing where that has no limit. */
function mostParts(whole: string, part: string): number | undefined {
  const [kind, partKind] = [kindNamed(whole), kindNamed(part)];
  if (!kind || !partKind || kind.isOfAnyLength) return undefined;
  const counts: number[] = [];
  for (let one = kind.holding(LEAP.from); one.from <= LEAP.to; one = neighbour(one, 1))
    counts.push(partsIn(one, partKind));
  return Math.max(...counts);
}

const LEAP = { from: '2016-01-01', to: '2016-12-31' };

/** Weeks begin on any day, so that a month of 29 days can have five. */
function partsIn({ from, to }: Period, kind: PeriodKind): number {
  if (kind === week) return Math.ceil((numberOf(to) - numberOf(from) + 1) / 7);
  let count = 0;
  for (let one = kind.holding(from); one.from <= to; one = neighbour(one, 1)) count += 1;
  return count;
}
