import type { Exact } from '../../base/exact.ts';
import { shortInWords } from '../../base/gap-words.ts';
import { AND } from '../../base/listed.ts';
import { bilingual } from '../../base/locale.ts';
import { asWritten } from '../../base/number-words.ts';
import { type Condition, isOnPoints } from '../../model/condition.ts';
import { lowerBound } from '../../scoring/bounds.ts';
import { failing } from '../../scoring/conditions/index.ts';
import { unreached } from '../../scoring/level.ts';
import { withoutSheet } from '../../scoring/reasons.ts';
import type { Result } from '../../scoring/result.ts';
import { rollupConditionKindOf } from '../../scoring/rollup/conditions/index.ts';
import type { PartNames } from '../../scoring/rollup/conditions/rollup-condition.ts';
import type { ConditionWorking, RungWorking } from '../../scoring/rollup/rollup-working.ts';
import { reasonInWords } from './changes.ts';
import type { ExplainTerms } from './explain-terms.ts';

/** What a result lacks for a level: “thiếu 2,5 điểm và mới có 3/5 tuần Xuất sắc (cần 4/5)”; nothing where it lacks nothing. */
export function shortfall(result: Result, level: string, terms: ExplainTerms): string | undefined {
  const said = shortfalls(result, level, terms);
  return said.length > 0 ? said.join(AND[terms.locale]) : undefined;
}

/** The same, each lack by itself. */
function shortfalls(result: Result, level: string, terms: ExplainTerms): string[] {
  return result.standing ? ofBase(result, level, terms) : ofRollup(result, level, terms);
}

function ofRollup({ working, level: reached, reasons }: Result, level: string, terms: ExplainTerms): string[] {
  if (!working) return [];
  const rung = working.rungs.find((rungWorking) => rungWorking.rung.level.value === level);
  if (rung && !rung.holds)
    return failedOf(rung).map((conditionWorking) =>
      lacking(conditionWorking, terms.namesOf(working.block.from.value), terms),
    );
  const isLowered = rung?.holds && reached !== level;
  return isLowered ? reasons.map((reason) => reasonInWords(reason, terms)) : [];
}

function ofBase({ standing }: Result, level: string, terms: ExplainTerms): string[] {
  const criteria = standing?.subject.choice.criteria;
  if (!standing?.marked || !criteria) return [];
  const { marked: working } = standing;
  const without = withoutSheet(standing);
  if (without) return standing.level === level ? [] : [without.words[terms.locale]];
  const missed = unreached(criteria.rungs, working).find(({ rung }) => rung.level.value === level);
  if (missed) {
    return missed.failed.map((condition) => {
      const short = pointsShort(condition, working.points, terms);
      return short ?? failing(condition, working, criteria)[terms.locale];
    });
  }
  return standing.level === level ? [] : standing.reasons.map(({ words }) => words[terms.locale]);
}

/** The conditions of a level that do not hold. */
export function failedOf({ conditions }: RungWorking): ConditionWorking[] {
  return conditions.filter((condition) => !condition.holds);
}

/** One condition that does not hold, as what is missing. */
function lacking(condition: ConditionWorking, names: PartNames, reader: Reader): string {
  const kind = rollupConditionKindOf(condition.condition.kind.value);
  const { locale } = reader;
  const said = pointsShort(condition.condition, condition.value, reader) ?? kind?.lacking?.(condition, names)?.[locale];
  return said ?? `${kind?.asked(condition.condition, names)[locale]} (${kind?.found(condition, names)[locale]})`;
}

/** “thiếu 2,5 điểm”; nothing where the condition is another, or asks for fewer points. */
function pointsShort(condition: Condition, value: Exact, { locale, places }: Reader): string | undefined {
  const least = lowerBound(condition.bounds);
  if (!isOnPoints(condition) || !least || value.isMore(least.bound)) return undefined;
  const { bound, isStrict } = least;
  const gap = bound.minus(value);
  return gap.isZero
    ? WORDS[locale].notAbove(asWritten(bound, locale))
    : WORDS[locale].points(shortInWords(gap, locale, { places, isStrict }));
}

type Reader = Pick<ExplainTerms, 'locale' | 'places'>;
const WORDS = bilingual({
  vi: {
    points: (gap: string) => `thiếu ${gap} điểm`,
    notAbove: (bound: string) => `mới đúng ${bound} điểm, phải trên ${bound}`,
  },
  en: {
    points: (gap) => `${gap} points short`,
    notAbove: (bound) => `exactly ${bound} points, where more is asked for`,
  },
});
