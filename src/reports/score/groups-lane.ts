import type { Words } from '../../base/locale.ts';
import { BLANK } from '../../documents/table.ts';
import type { GroupWorking } from '../../scoring/working.ts';
import type { Lane } from './lane.ts';
import type { ScoreTerms } from './score-terms.ts';
import { placesOfGroup } from './thresholds.ts';

/** What the groups of criteria are worth in each row. */
export function groupsLane({ answer, locale }: ScoreTerms): Lane {
  const all = answer.standings.flatMap(({ working }) => working?.workedGroups ?? []);
  const placesById = new Map<string, number>();
  const placesOf = ({ group: { id, max } }: GroupWorking) => {
    const known = placesById.get(id.value);
    if (known !== undefined) return known;
    const values = all.filter(({ group }) => group.id.value === id.value).map(({ points }) => points);
    const places = placesOfGroup(id.value, max.value, values, answer);
    placesById.set(id.value, places);
    return places;
  };
  return {
    column: { heading: HEADING[locale], align: 'left', weight: 7, isExtra: true },
    cell({ working }) {
      if (!working) return BLANK;
      const parts = working.workedGroups.map((one) => ({
        label: one.group.id.value,
        value: one.points,
        places: placesOf(one),
      }));
      return { kind: 'parts', parts };
    },
  };
}

const HEADING: Words = { vi: 'Điểm từng nhóm', en: 'Groups' };
