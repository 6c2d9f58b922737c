import type { Day } from '../../base/day.ts';
import { isIssued } from '../../model/criteria.ts';
import { covers } from '../../model/span.ts';
import type { Editions } from './criteria-editions.ts';
import { type CriteriaShown, criteriaShown } from './criteria-shown.ts';

/** Of each point scale the edition that holds on a day: the last one issued, else a draft that would. */
export function criteriaInForce(day: Day, editions: Editions): CriteriaShown[] {
  const holding = editions.all.filter(({ effective }) => covers(effective, day));
  const ids = [...new Set(holding.map(({ id }) => id.value))];
  return ids.flatMap((id) => {
    const own = holding.filter((criteria) => criteria.id.value === id);
    const chosen = own.findLast(isIssued) ?? own.at(-1);
    return chosen ? [criteriaShown(chosen, editions)] : [];
  });
}
