import { question } from '../../base/listed.ts';
import { nearest } from '../../base/nearest.ts';
import { defineCheck } from '../../checking/check.ts';
import { criteriaIn } from '../../model/criteria-parts.ts';

/** A criterion covers a duty that nobody in `organization.yaml` has. */
export const unknownDuty = defineCheck<{ duty: string; criterion: string; near: readonly string[] }>({
  id: 'unknown-duty',
  severity: 'error',
  message: {
    vi: ({ duty, criterion }) =>
      `tiêu chí ${criterion} chấm nhiệm vụ “${duty}”, nhưng không có nhiệm vụ nào mang mã ấy`,
    en: ({ duty, criterion }) => `criterion ${criterion} covers “${duty}”, which is nobody’s duty`,
  },
  help: {
    vi: ({ near }) => question(near, 'vi') ?? 'mã nhiệm vụ ghi ở mục duties trong organization.yaml',
    en: ({ near }) => question(near, 'en') ?? 'duties have their ids in organization.yaml',
  },
  suggestions: ({ near }) => near,
  *inWorkspace({ criteria, organization: { units, members }, unsound }) {
    if (unsound.has('organization')) return; // an id missing there proves nothing
    const known = new Set([...units, ...members].flatMap(({ duties }) => duties.map(({ id }) => id.value)));
    for (const { id, covers } of criteria.flatMap(criteriaIn)) {
      for (const { value, place } of covers) {
        if (known.has(value)) continue;
        yield { at: place, facts: { duty: value, criterion: id.value, near: nearest(value, known) } };
      }
    }
  },
});
