import { keyOf } from '../model/due.ts';
import type { Result } from '../scoring/result.ts';
import type { Standing } from '../scoring/standing.ts';
import { verdictOf } from './verdict.ts';

/** The rows of a closed period as they were signed, each with the working of today's emul where that still comes to the same. */
export function signed<T extends Result>(computed: readonly T[], rows: readonly Result[]): (T | Result)[] {
  const today = byKey(computed);
  return rows.map((row) => {
    const result = today.get(keyOf(row.subject.kind, row.subject.id));
    return result && verdictOf(result) === verdictOf(row) ? result : row;
  });
}

/** The same of a base period's table, whose sheets are those of the archive: of a row that today's emul works out otherwise, no working. */
export function signedStandings<T extends Standing>(computed: readonly T[], rows: readonly Result[]): T[] {
  const then = byKey(rows);
  return computed.map((standing) => {
    const row = then.get(keyOf(standing.subject.kind, standing.subject.id));
    if (!row || isSame(row, standing)) return standing;
    const { isRated, points, level, computedLevel, reasons } = row;
    return {
      ...standing,
      isRated,
      points,
      level,
      computedLevel,
      reasons,
      working: undefined,
      marked: undefined,
      columns: new Map(),
    };
  });
}

/** Results by whom they are of. */
export function byKey<T extends Result>(results: readonly T[]): Map<string, T> {
  return new Map(results.map((result) => [keyOf(result.subject.kind, result.subject.id), result]));
}

function isSame(row: Result, { isRated, points, level, computedLevel }: Standing): boolean {
  const isAlike = row.points && points ? row.points.equals(points) : row.points === points;
  return isAlike && row.isRated === isRated && row.level === level && row.computedLevel === computedLevel;
}
