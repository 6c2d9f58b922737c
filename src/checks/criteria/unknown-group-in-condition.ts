import { question } from '../../base/listed.ts';
import { nearest } from '../../base/nearest.ts';
import { defineCheck } from '../../checking/check.ts';

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
    for (const one of criteria) {
      const known = one.groups.map((group) => group.id.value);
      for (const { level, when } of one.rungs) {
        for (const { kind, id } of when) {
          if (kind.value !== 'group' || !id || known.includes(id.value)) continue;
          yield { at: id.place, facts: { id: id.value, level: level.value, known, near: nearest(id.value, known) } };
        }
      }
    }
  },
});
