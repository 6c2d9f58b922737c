import type { Words } from '../../../base/locale.ts';
import type { RankedStanding } from '../../../scoring/standing.ts';
import type { ScoreTerms } from '../score-terms.ts';

/** An event that caps the level, with its basis, and what the points alone would have given. */
export function limited(
  { reasons, working, levelByConditions }: RankedStanding,
  { locale, levelName }: ScoreTerms,
): string[] {
  if (!working || levelByConditions === undefined) return [];
  const places = new Set(reasons.filter(({ id }) => id === 'event-limit').map(({ place }) => place));
  const capping = working.counted().filter(({ event: { limit } }) => limit && places.has(limit.place));
  return capping.map(({ event }) => {
    const noted = working.penalties.find((penalty) => penalty.event === event);
    const basis = noted?.happening.basis?.value;
    const what = `${event.title.value}${basis ? ` (${basis})` : ''}`;
    return SAID[locale](what, levelName(event.limit?.value ?? ''), levelName(levelByConditions));
  });
}

const SAID: Words<(what: string, most: string, byPoints: string) => string> = {
  vi: (what, most, byPoints) => `${what}: xếp cao nhất là ${most}; theo điểm thì được ${byPoints}`,
  en: (what, most, byPoints) => `${what}: at most ${most}; by points alone ${byPoints}`,
};
