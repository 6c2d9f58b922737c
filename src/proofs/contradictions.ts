import type { Exact } from '../base/exact.ts';
import type { Words } from '../base/locale.ts';
import { isOnPoints, type Rung } from '../model/condition.ts';

/** Bounds on points of which no number keeps both: from 90 up and at most 80. */
export function contradiction({ when }: Rung): Words | undefined {
  const bounds = when.filter(isOnPoints).flatMap((condition) => [...condition.bounds]);
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
