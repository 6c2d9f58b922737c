import { AND } from '../../../base/listed.ts';
import type { Words } from '../../../base/locale.ts';
import { type Prose, prose, strung } from '../../../documents/prose.ts';
import { failing } from '../../../scoring/conditions/index.ts';
import { hasPoints, unreached } from '../../../scoring/level.ts';
import type { RankedStanding } from '../../../scoring/standing.ts';
import { figured } from '../../workings/sums.ts';
import type { ScoreTerms } from '../score-terms.ts';

/** Points enough for a better level, of which another condition does not hold. */
export function held(standing: RankedStanding, { locale, levelName, opened }: ScoreTerms): Prose[] {
  const { subject, working } = standing;
  const { criteria } = subject.choice;
  if (!criteria || !working) return [];
  const better = unreached(criteria.rungs, working).find(hasPoints);
  if (!better) return [];
  const why = better.failed.map((condition) =>
    figured(failing(condition, working, criteria)[locale], () => opened(standing)),
  );
  return [SAID[locale](levelName(better.rung.level.value), strung(why, AND[locale]))];
}

const SAID: Words<(level: string, why: Prose) => Prose> = {
  vi: (level, why) => prose`Đủ điểm ${level}, nhưng ${why}`,
  en: (level, why) => prose`Points enough for ${level}, but ${why}`,
};
