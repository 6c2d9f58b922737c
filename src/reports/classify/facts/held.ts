import type { Words } from '../../../base/locale.ts';
import { type Prose, prose, strung } from '../../../documents/prose.ts';
import { hasPoints } from '../../../scoring/level.ts';
import { rollupConditionKindOf } from '../../../scoring/rollup/conditions/index.ts';
import type { RankedResult } from '../../../scoring/rollup/ranked-results.ts';
import { partsOpened } from '../../workings/results.ts';
import { figured } from '../../workings/sums.ts';
import type { ClassifyTerms } from '../classify-terms.ts';
import { namingIn } from '../counts.ts';

/** Points enough for a better level, of which another condition does not hold. */
export function held(result: RankedResult, terms: ClassifyTerms): Prose[] {
  const { working, level } = result;
  const { locale, names } = terms;
  const better = working?.rungs.find(
    ({ rung, holds, conditions }) =>
      !holds &&
      hasPoints({ rung, failed: conditions.flatMap((condition) => (condition.holds ? [] : condition.condition)) }),
  );
  if (!better || better.rung.level.value === level) return []; // the Council gave it all the same
  const failed = better.conditions.filter((condition) => !condition.holds);
  const why = failed.map((conditionWorking) => {
    const kind = rollupConditionKindOf(conditionWorking.condition.kind.value);
    const found = kind?.found(conditionWorking, names)[locale] ?? '';
    return prose`${kind?.asked(conditionWorking.condition, names)[locale] ?? ''} (${figured(found, () => partsOpened(result, { ...namingIn(terms), names }))})`;
  });
  return [SAID[locale](names.levelName(better.rung.level.value)[locale], strung(why, '; '))];
}

const SAID: Words<(level: string, why: Prose) => Prose> = {
  vi: (level, why) => prose`đủ điểm ${level}, nhưng chưa đạt: ${why}`,
  en: (level, why) => prose`points enough for ${level}, but not: ${why}`,
};
