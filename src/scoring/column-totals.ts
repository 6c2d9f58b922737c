import { Exact } from '../base/exact.ts';
import type { Column, ColumnName } from '../model/briefing.ts';
import type { Criteria } from '../model/criteria.ts';
import type { ColumnTotal } from './standing.ts';
import { type Computing, type CriterionWorking, type GroupWorking, groupsOf } from './working.ts';

/** The sheet as it stood after each column, without bonus and penalty; after the last as it was worked out, if it was. */
export function columnTotals(
  columns: readonly Column[],
  criteria: Criteria,
  computed: Computing,
  workedOut: readonly GroupWorking[] | undefined,
): Map<ColumnName, ColumnTotal> {
  const totals = new Map<ColumnName, ColumnTotal>();
  let before: readonly CriterionWorking[] = [];
  for (const [i, { name }] of columns.entries()) {
    const isLast = i === columns.length - 1;
    const { groups, notGiven } =
      isLast && workedOut ? { groups: workedOut, notGiven: [] } : groupsOf(columns.slice(0, i + 1), criteria, computed);
    const points = notGiven.length === 0 ? Exact.sum(groups.map((group) => group.points)) : undefined;
    const now = groups.flatMap((group) => group.criteria);
    totals.set(name, { points, groups, changes: now.some((each) => differs(each, before)) });
    before = now;
  }
  return totals;
}

function differs({ criterion, points }: CriterionWorking, before: readonly CriterionWorking[]): boolean {
  return !before.find((each) => each.criterion === criterion)?.points.equals(points);
}
