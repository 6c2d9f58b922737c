import type { Words } from '../../base/locale.ts';
import type { Criteria } from '../../model/criteria.ts';
import type { CriterionWorking, Working } from '../../scoring/working.ts';
import { exampleWorked } from '../example-sheet.ts';
import { nodeOf } from './written-sheet.ts';

/** A made-up sheet scored like any other. */
export function workingOf(written: string, criteria: Criteria): Working {
  const { working } = exampleWorked(nodeOf(written), criteria);
  if (!working) throw new Error(`a sheet was made up that cannot be scored: ${written}`);
  return working;
}

/** What a sheet is about, in a line: the marks that are not full, as a sheet writes them, and what happened. */
export function gistOf(working: Working): Words {
  const marks = working.workedGroups.flatMap((group) => group.criteria);
  const lost = marks.filter(({ criterion, points }) => !points.equals(criterion.max.value)).map(markOf);
  const happened = [...working.bonuses, ...working.penalties].map(
    ({ event, times }) => `${event.id.value}${times.floor === 1 ? '' : ` × ${times}`}`,
  );
  const noted = [...lost, ...happened].join(', ');
  const isAll = lost.length === marks.length;
  return {
    vi: isAll ? noted : `${noted}${noted && ', '}${lost.length > 0 ? 'tiêu chí khác' : 'mọi tiêu chí'} đủ điểm`,
    en: isAll ? noted : `${noted}${noted && ', '}${lost.length > 0 ? 'all else' : 'everything'} full`,
  };
}

function markOf({ criterion, mark, points }: CriterionWorking): string {
  return `${criterion.id.value}: ${mark ? mark.value.source : points}`;
}
