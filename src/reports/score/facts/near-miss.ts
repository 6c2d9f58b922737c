import { Exact } from '../../../base/exact.ts';
import { shortInWords } from '../../../base/gap-words.ts';
import type { Words } from '../../../base/locale.ts';
import { asWritten } from '../../../base/number-words.ts';
import { figure, type Prose, prose, strung } from '../../../documents/prose.ts';
import { type Condition, isOnPoints } from '../../../model/condition.ts';
import { lowerBound } from '../../../scoring/bounds.ts';
import { failing } from '../../../scoring/conditions/index.ts';
import { unreached } from '../../../scoring/level.ts';
import type { RankedStanding } from '../../../scoring/standing.ts';
import { differenceOpened, figured } from '../../workings/sums.ts';
import type { ScoreTerms } from '../score-terms.ts';

const HALF = Exact.of('0.5');

/** Half a point or less short of the next level, and what else it asks for. */
export function nearMiss(standing: RankedStanding, { locale, levelName, opened }: ScoreTerms): Prose[] {
  const { subject, working } = standing;
  const { criteria } = subject.choice;
  const next = criteria && working && unreached(criteria.rungs, working).at(-1);
  if (!next) return [];
  const bound = highest(next.failed);
  const gap = bound?.bound.minus(working.points);
  if (!bound || !gap || gap.isNegative || gap.isMore(HALF)) return [];
  const others = next.failed.filter((condition) => !isOnPoints(condition));
  const also = others.map((condition) =>
    figured(failing(condition, working, criteria)[locale], () => opened(standing)),
  );
  const level = levelName(next.rung.level.value);
  const short = gap.isZero
    ? ABOVE[locale](asWritten(bound.bound, locale), level)
    : SHORT[locale](
        figure(shortInWords(gap, locale, bound), () => differenceOpened(bound.bound, working.points, locale)),
        asWritten(bound.bound, locale),
        level,
      );
  return [strung([short, ...also], ALSO[locale])];
}

/** The bound that points have not reached; none where they are too many. */
function highest(failed: readonly Condition[]): ReturnType<typeof lowerBound> {
  const bounds = failed.filter(isOnPoints).flatMap(({ bounds: typed }) => lowerBound(typed) ?? []);
  return bounds.toSorted((a, b) => b.bound.compare(a.bound)).at(0);
}

const SHORT: Words<(gap: Prose, bound: string, level: string) => Prose> = {
  vi: (gap, bound, level) => prose`Thiếu ${gap} điểm để đạt ${level} (từ ${bound} điểm)`,
  en: (gap, bound, level) => prose`${gap} short of ${level} (from ${bound})`,
};
const ABOVE: Words<(bound: string, level: string) => string> = {
  vi: (bound, level) => `Được đúng ${bound} điểm, ${level} phải trên ${bound}`,
  en: (bound, level) => `Exactly ${bound}, where ${level} asks for more than ${bound}`,
};
const ALSO: Words = { vi: '; ngoài ra ', en: '; besides, ' };
