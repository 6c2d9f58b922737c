import type { Words } from '../../../base/locale.ts';
import { rollupConditionKindOf } from '../../../scoring/rollup/conditions/index.ts';
import type { RankedResult } from '../../../scoring/rollup/ranked-results.ts';
import type { Terms } from '../terms.ts';

/** Points enough for a better level, of which another condition does not hold. */
export function held({ working, level }: RankedResult, { locale, names }: Terms): string[] {
  const better = working?.rungs.find(
    ({ holds, conditions }) => !holds && conditions.every((one) => one.holds || one.condition.kind.value !== 'points'),
  );
  if (!better || better.rung.level.value === level) return []; // the Council gave it all the same
  const failed = better.conditions.filter((one) => !one.holds);
  const why = failed.map((one) => {
    const kind = rollupConditionKindOf(one.condition.kind.value);
    return `${kind?.asked(one.condition, names)[locale]} (${kind?.found(one, names)[locale]})`;
  });
  return [SAID[locale](names.levelName(better.rung.level.value), why.join('; '))];
}

const SAID: Words<(level: string, why: string) => string> = {
  vi: (level, why) => `đủ điểm ${level}, nhưng chưa đạt: ${why}`,
  en: (level, why) => `points enough for ${level}, but not: ${why}`,
};
