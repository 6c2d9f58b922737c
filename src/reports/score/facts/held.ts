import type { Words } from '../../../base/locale.ts';
import { failing } from '../../../scoring/conditions/index.ts';
import { unreached } from '../../../scoring/level.ts';
import type { RankedStanding } from '../../../scoring/standing.ts';
import type { Terms } from '../terms.ts';

/** Points enough for a better level, of which another condition does not hold. */
export function held({ subject, working }: RankedStanding, { locale, levelName }: Terms): string[] {
  const { criteria } = subject.choice;
  if (!criteria || !working) return [];
  const better = unreached(criteria.rungs, working).find(({ failed }) =>
    failed.every(({ kind }) => kind.value !== 'points'),
  );
  if (!better) return [];
  const why = better.failed.map((condition) => failing(condition, working, criteria)[locale]);
  return [SAID[locale](levelName(better.rung.level.value), why.join(AND[locale]))];
}

const AND: Words = { vi: ' và ', en: ' and ' };
const SAID: Words<(level: string, why: string) => string> = {
  vi: (level, why) => `Đủ điểm ${level}, nhưng ${why}`,
  en: (level, why) => `Points enough for ${level}, but ${why}`,
};
