import { question } from '../../base/listed.ts';
import { nearest } from '../../base/nearest.ts';
import { defineCheck } from '../../checking/check.ts';

interface Facts {
  criterion: string;
  title: string;
  who: string;
  known: readonly string[];
}

/** A mark for a criterion that the subject's point scale does not have. */
export const unknownCriterion = defineCheck<Facts>({
  id: 'unknown-criterion',
  severity: 'error',
  spoils: true,
  message: {
    vi: ({ criterion, title, who }) => `thang điểm của ${who} (“${title}”) không có tiêu chí “${criterion}”`,
    en: ({ criterion, title, who }) => `the scale of ${who} (“${title}”) has no criterion “${criterion}”`,
  },
  help: {
    vi: ({ criterion, known }) => question(only(nearest(criterion, known)), 'vi') ?? `chỉ có: ${known.join(', ')}`,
    en: ({ criterion, known }) => question(only(nearest(criterion, known)), 'en') ?? `it has only: ${known.join(', ')}`,
  },
  suggestions: ({ criterion, known }) => nearest(criterion, known),
  alike: ({ criterion, title }) => JSON.stringify([criterion, title]),
  inMark({ mark, criterion, criteria, who }) {
    if (criterion || !criteria) return;
    const known = criteria.groups.flatMap((group) => group.criteria.map(({ id }) => id.value));
    if (new Set(known).size < known.length) return; // `duplicate-criterion`: this may be the one with another's id
    return { at: mark.criterion.place, facts: { criterion: mark.id, title: criteria.title.value, who, known } };
  },
});

/** A1, A2 and A3 are all as near to A9, so naming them asks nothing. */
function only(near: readonly string[]): readonly string[] {
  return near.length === 1 ? near : [];
}
