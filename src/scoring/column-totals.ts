import { Exact } from '../base/exact.ts';
import type { Column, ColumnName } from '../model/briefing.ts';
import type { Criteria } from '../model/criteria.ts';
import type { ColumnTotal } from './standing.ts';
import { type Computing, groupsOf } from './working.ts';

/** The sheet as it stood after each column, without bonus and penalty. */
export function columnTotals(
  columns: readonly Column[],
  criteria: Criteria,
  computed: Computing,
): Map<ColumnName, ColumnTotal> {
  const totals = new Map<ColumnName, ColumnTotal>();
  let before: ReadonlyMap<string, Exact> = new Map();
  columns.forEach((column, i) => {
    const { groups, notGiven } = groupsOf(columns.slice(0, i + 1), criteria, computed);
    const values = new Map(
      groups.flatMap((group) =>
        group.criteria.map((criterion) => [criterion.criterion.id.value, criterion.points] as const),
      ),
    );
    const points = notGiven.length === 0 ? Exact.sum(groups.map((group) => group.points)) : undefined;
    totals.set(column.name, { points, groups, changes: differs(values, before) });
    before = values;
  });
  return totals;
}

function differs(now: ReadonlyMap<string, Exact>, before: ReadonlyMap<string, Exact>): boolean {
  return [...now].some(([id, points]) => !before.get(id)?.equals(points));
}
