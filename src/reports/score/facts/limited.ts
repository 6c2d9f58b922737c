import type { Words } from '../../../base/locale.ts';
import type { RankedStanding } from '../../../scoring/standing.ts';
import type { ScoreTerms } from '../score-terms.ts';

/** An event that caps the level, with its basis, and what the points alone would have given. */
export function limited(
  { reasons, working, marked, levelByConditions }: RankedStanding,
  { locale, levelName }: ScoreTerms,
): string[] {
  if (!marked || levelByConditions === undefined) return [];
  const places = new Set(reasons.filter(({ id }) => id === 'event-limit').map(({ place }) => place));
  const capping = marked.counted().filter(({ event: { limit } }) => limit && places.has(limit.place));
  return capping.map(({ event }) => {
    const noted = marked.penalties.find((penalty) => penalty.event === event);
    const basis = noted?.happening.basis?.value;
    const what = `${event.title.value}${basis ? ` (${basis})` : ''}`;
    return (working ? SAID : WITHOUT_POINTS)[locale](
      what,
      levelName(event.limit?.value ?? ''),
      levelName(levelByConditions),
    );
  });
}

type Said = Words<(what: string, most: string, otherwise: string) => string>;

const SAID: Said = {
  vi: (what, most, byPoints) => `${what}: xếp cao nhất là ${most}; theo điểm thì được ${byPoints}`,
  en: (what, most, byPoints) => `${what}: at most ${most}; by points alone ${byPoints}`,
};

const WITHOUT_POINTS: Said = {
  vi: (what, most, otherwise) => `${what}: xếp cao nhất là ${most}; không có việc ấy thì được ${otherwise}`,
  en: (what, most, otherwise) => `${what}: at most ${most}; without it ${otherwise}`,
};
