import { question } from '../../base/listed.ts';
import { nearest } from '../../base/nearest.ts';
import { defineCheck } from '../../checking/check.ts';
import type { Criteria } from '../../model/criteria.ts';
import { isAnswered } from '../../model/life-cycle.ts';

export interface UnknownPlace {
  readonly on: string;
  readonly title: string;
  readonly near: readonly string[];
}

/** An open opinion on a criterion that the scale does not have; once it is answered, the criterion may be gone for that reason. */
export const opinionOnUnknown = defineCheck<UnknownPlace>({
  id: 'opinion-on-unknown',
  severity: 'warning',
  counted: { vi: 'góp ý về tiêu chí không có', en: 'opinions on an unknown criterion' },
  message: {
    vi: ({ on, title }) => `góp ý về “${on}”, mà “${title}” không có tiêu chí hay nhóm nào mang mã ấy`,
    en: ({ on, title }) => `an opinion on “${on}”, but “${title}” has no such criterion or group`,
  },
  help: {
    vi: ({ near }) => question(near, 'vi') ?? 'góp ý về cả thang điểm thì bỏ mục on',
    en: ({ near }) => question(near, 'en') ?? 'on the whole scale: leave “on” out',
  },
  suggestions: ({ near }) => near,
  *inWorkspace({ criteria }) {
    for (const criterion of criteria) {
      for (const opinion of criterion.life.opinions) {
        const { on } = opinion;
        const facts = on && !isAnswered(opinion) ? unknownPlaceIn(on.value, criterion) : undefined;
        if (on && facts) yield { at: on.place, facts };
      }
    }
  },
});

/** What an opinion is said to be on, if the scale has nothing of that id. */
export function unknownPlaceIn(on: string, criteria: Criteria): UnknownPlace | undefined {
  const known = placesIn(criteria);
  return known.includes(on) ? undefined : { on, title: criteria.title.value, near: nearest(on, known) };
}

/** What an opinion may be on. */
function placesIn({ groups }: Criteria): string[] {
  const ids = groups.flatMap(({ id, criteria }) => [id.value, ...criteria.map((criterion) => criterion.id.value)]);
  return [...ids, 'levels', 'bonus', 'penalty'];
}
