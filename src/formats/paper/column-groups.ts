import type { Column } from '../../documents/table.ts';

/** Columns beside each other under the same word; one under none stands alone. */
export interface ColumnGroup {
  readonly under: string | undefined;
  readonly first: number;
  readonly count: number;
}

export function columnGroups(columns: readonly Column[]): ColumnGroup[] {
  const groups: { under: string | undefined; first: number; count: number }[] = [];
  for (const [first, { under }] of columns.entries()) {
    const last = groups.at(-1);
    if (last && under !== undefined && last.under === under) last.count += 1;
    else groups.push({ under, first, count: 1 });
  }
  return groups;
}
