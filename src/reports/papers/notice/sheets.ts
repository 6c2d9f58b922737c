import { Exact } from '../../../base/exact.ts';
import type { Period } from '../../../calendar/period.ts';
import type { Result } from '../../../scoring/result.ts';
import type { Standing } from '../../../scoring/standing.ts';
import type { CriterionWorking } from '../../../scoring/working.ts';

/** A base period of a longer one; without a result where the subject was not due. */
export interface Leaf {
  readonly period: Period;
  readonly result: Result | undefined;
}

/** One sheet with points, and its base period. */
export interface OneSheet {
  readonly period: Period;
  readonly standing: Standing;
}

/** What one criterion lost, sheet by sheet, in order. */
export interface Lost {
  readonly criterion: CriterionWorking['criterion'];
  readonly sheets: readonly { readonly period: Period; readonly working: CriterionWorking }[];
}

/** The base periods that a result rests on, down through its parts, in order. */
export function leavesIn(result: Result): Leaf[] {
  if (result.standing || !result.working) return [{ period: result.period, result }];
  return result.working.parts.flatMap(({ period, result: part }): Leaf[] =>
    part ? leavesIn(part) : [{ period, result: undefined }],
  );
}

/** Those of them that have a sheet with points. */
export function sheetsOf(leaves: readonly Leaf[]): OneSheet[] {
  return leaves.flatMap(({ period, result }) =>
    result?.isRated && result.standing?.working ? [{ period, standing: result.standing }] : [],
  );
}

/** Criteria below their maximum on any sheet, the dearest first; those that cost the same in the order of the scale. */
export function lostOn(sheets: readonly OneSheet[]): Lost[] {
  const found = new Map<string, { criterion: Lost['criterion']; sheets: Lost['sheets'][number][] }>();
  for (const { period, standing } of sheets) {
    for (const working of standing.working?.workedGroups.flatMap(({ criteria }) => criteria) ?? []) {
      if (!working.points.isLess(working.criterion.max.value)) continue;
      const key = working.criterion.id.value;
      const lost = found.get(key) ?? { criterion: working.criterion, sheets: [] };
      lost.sheets.push({ period, working });
      found.set(key, lost);
    }
  }
  return [...found.values()].sort((a, b) => totalOf(b).compare(totalOf(a)));
}

export function totalOf({ sheets }: Lost): Exact {
  return Exact.sum(sheets.map(({ working }) => costOf(working)));
}

export function costOf({ criterion, points }: CriterionWorking): Exact {
  return criterion.max.value.minus(points);
}
