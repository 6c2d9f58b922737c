import { Exact } from '../base/exact.ts';
import { type Criteria, isIssued } from '../model/criteria.ts';
import type { Workspace } from '../model/workspace.ts';
import { reachOf } from './reach.ts';

/** A scale together with the least share that units of the workspace come to, where a criterion may take that below zero (rule 63). */
export function withLeastOfUnits(criteria: Criteria, { criteria: all }: Workspace): Criteria {
  const units = all.filter(({ appliesTo, scale }) => appliesTo.kind === 'unit' && scale.isShown);
  const issued = units.filter(isIssued);
  const least = (issued.length > 0 ? issued : units).map(leastShare).reduce(Exact.min, Exact.zero);
  return least.isZero ? criteria : { ...criteria, leastOfUnits: least };
}

function leastShare(criteria: Criteria): Exact {
  const { min, max } = criteria.scale;
  return min.isNegative && !max.value.isZero ? reachOf(criteria).ends().low.over(max.value) : Exact.zero;
}
