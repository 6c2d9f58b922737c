import { nearest } from '../../base/nearest.ts';
import type { Criteria } from '../../model/criteria.ts';
import { isAnswered } from '../../model/life-cycle.ts';
import { defineCheck } from '../check.ts';
import { question } from '../scores/suggestion.ts';

/** An open opinion on a criterion that the scale does not have; once it is answered, the criterion may be gone for that reason. */
export const opinionOnUnknown = defineCheck<{ on: string; title: string; near: readonly string[] }>({
  id: 'opinion-on-unknown',
  severity: 'warning',
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
    for (const one of criteria) {
      const known = placesIn(one);
      for (const opinion of one.life.opinions) {
        const { on } = opinion;
        if (!on || isAnswered(opinion) || known.includes(on.value)) continue;
        yield { at: on.place, facts: { on: on.value, title: one.title.value, near: nearest(on.value, known) } };
      }
    }
  },
});

/** What an opinion may be on. */
function placesIn({ groups }: Criteria): string[] {
  const ids = groups.flatMap(({ id, criteria }) => [id.value, ...criteria.map((one) => one.id.value)]);
  return [...ids, 'levels', 'bonus', 'penalty'];
}
