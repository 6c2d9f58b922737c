import { question } from '../../base/listed.ts';
import { nearest } from '../../base/nearest.ts';
import { defineCheck } from '../../checking/check.ts';
import { namedBy } from '../../scoring/conditions/index.ts';

/** A condition of a level speaks of a group that the scale does not have: it would never hold. */
export const unknownGroupInCondition = defineCheck<{
  id: string;
  level: string;
  near: readonly string[];
  known: readonly string[];
}>({
  id: 'unknown-group-in-condition',
  severity: 'error',
  spoils: true,
  message: {
    vi: ({ id, level }) => `điều kiện của mức “${level}” nói đến nhóm “${id}”, nhưng thang điểm không có nhóm ấy`,
    en: ({ id, level }) => `a condition of “${level}” speaks of group “${id}”, which this scale does not have`,
  },
  help: {
    vi: ({ near, known }) => question(near, 'vi') ?? `các nhóm: ${known.join(', ')}`,
    en: ({ near, known }) => question(near, 'en') ?? `its groups: ${known.join(', ')}`,
  },
  suggestions: ({ near }) => near,
  *inWorkspace({ criteria }) {
    for (const criterion of criteria) {
      const known = criterion.groups.map((group) => group.id.value);
      for (const { level, when } of criterion.rungs) {
        for (const { value: id, place: at } of when.flatMap((condition) => namedBy(condition, 'group'))) {
          if (!known.includes(id)) yield { at, facts: { id, level: level.value, known, near: nearest(id, known) } };
        }
      }
    }
  },
});
