import { question } from '../../base/listed.ts';
import { nearest } from '../../base/nearest.ts';
import { defineCheck } from '../../checking/check.ts';
import { eventsIn } from '../../model/criteria-parts.ts';
import { namedBy } from '../../scoring/conditions/index.ts';

/** A condition of a level speaks of an event that the scale does not have: it would always hold. */
export const unknownEventInCondition = defineCheck<{
  id: string;
  level: string;
  near: readonly string[];
  known: readonly string[];
}>({
  id: 'unknown-event-in-condition',
  severity: 'error',
  spoils: true,
  message: {
    vi: ({ id, level }) =>
      `điều kiện của mức “${level}” nói đến việc “${id}”, nhưng thang điểm không có việc nào mang mã ấy`,
    en: ({ id, level }) => `a condition of “${level}” speaks of “${id}”, which is no event of this scale`,
  },
  help: {
    vi: ({ near, known }) => question(near, 'vi') ?? `các việc: ${known.join(', ')}`,
    en: ({ near, known }) => question(near, 'en') ?? `its events: ${known.join(', ')}`,
  },
  suggestions: ({ near }) => near,
  *inWorkspace({ criteria }) {
    for (const criterion of criteria) {
      const known = eventsIn(criterion).map((event) => event.id.value);
      for (const { level, when } of criterion.rungs) {
        for (const { value: id, place: at } of when.flatMap((condition) => namedBy(condition, 'event'))) {
          if (!known.includes(id)) yield { at, facts: { id, level: level.value, known, near: nearest(id, known) } };
        }
      }
    }
  },
});
