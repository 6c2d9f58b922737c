import type { Words } from '../../base/locale.ts';
import { BLANK, left } from '../../documents/table.ts';
import type { Lane } from './lane.ts';
import type { ScoreTerms } from './score-terms.ts';

/** What the groups of criteria are worth in each row. */
export function groupsLane(places: number, { locale }: ScoreTerms): Lane {
  return {
    column: left(HEADING[locale], { weight: 7, isExtra: true }),
    cell({ working }) {
      if (!working) return BLANK;
      const parts = working.workedGroups.map((group) => ({
        label: group.group.id.value,
        means: group.group.title.value,
        value: group.points,
        places,
      }));
      return { kind: 'parts', parts };
    },
  };
}

const HEADING: Words = { vi: 'Điểm từng nhóm', en: 'Groups' };
