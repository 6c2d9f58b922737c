import { Exact } from '../../base/exact.ts';
import type { Result } from '../../scoring/result.ts';
import type { RowApart, RowSaid } from './agency.ts';
import type { RowRead } from './export-files.ts';

type ResultRow = RowRead<'results'>;

/** What rows of an export say otherwise than the seal they are said to come from: the first, and how many. */
export function rowsApart(rows: readonly ResultRow[], sealed: readonly Result[]): RowApart | undefined {
  const left = new Map(sealed.map((result) => [`${result.subject.kind} ${result.subject.id}`, result]));
  const apart = rows.flatMap((row): Omit<RowApart, 'count'>[] => {
    const who = `${row.kind} ${row.subject}`;
    const result = left.get(who);
    left.delete(who);
    return result && isAlike(row, result) ? [] : [{ who, here: saidBy(row), there: result && saidIn(result) }];
  });
  const lost = [...left].map(([who, result]) => ({ who, here: undefined, there: saidIn(result) }));
  const [first] = [...apart, ...lost];
  return first && { ...first, count: apart.length + lost.length };
}

function isAlike(row: ResultRow, { points, level }: Result): boolean {
  return row.level === level && row.points_exact === points?.toString() && isRounded(row.points, points);
}

/** Whether a decimal column holds an exact value, as far as its places go; empty where it is too large for it. */
function isRounded(decimal: string | undefined, points: Exact | undefined): boolean {
  if (!points) return decimal === undefined;
  if (decimal === undefined) return points.toFixed(0).replace('-', '').length > WHOLE;
  const [said, rounded] = [Exact.parse(decimal), Exact.parse(points.toFixed(PLACES))];
  return said !== undefined && rounded !== undefined && said.equals(rounded);
}

/** Of DECIMAL(18, 6). */
const [WHOLE, PLACES] = [12, 6];

function saidBy({ level, points_exact }: ResultRow): RowSaid {
  return { level, points: points_exact };
}

function saidIn({ level, points }: Result): RowSaid {
  return { level, points: points?.toString() };
}
