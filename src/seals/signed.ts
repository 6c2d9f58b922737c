import type { Period } from '../calendar/period.ts';
import { keyOf } from '../model/due.ts';
import type { Result } from '../scoring/result.ts';
import type { Standing } from '../scoring/standing.ts';
import { type Seal, sealedResults } from './seal.ts';
import { verdictOf } from './verdict.ts';

/** The rows of a closed period as they were signed, each with the working of today's emul where that still comes to the same. */
export function signed<T extends Result>(computed: readonly T[], seal: Seal, period: Period): (T | Result)[] {
  const byKey = new Map(computed.map((result) => [keyOf(result.subject.kind, result.subject.id), result]));
  return sealedResults(seal, period).map((result) => {
    const today = byKey.get(keyOf(result.subject.kind, result.subject.id));
    return today && verdictOf(today) === verdictOf(result) ? today : result;
  });
}

/** The same of a base period's table, whose sheets are those of the archive: of a row that today's emul works out otherwise, no working. */
export function signedStandings<T extends Standing>(computed: readonly T[], seal: Seal, period: Period): T[] {
  const rows = sealedResults(seal, period);
  return computed.map((standing) => {
    const { kind, id } = standing.subject;
    const row = rows.find(({ subject }) => subject.kind === kind && subject.id === id);
    if (!row || isSame(row, standing)) return standing;
    const { isRated, points, level, computedLevel, reasons } = row;
    return { ...standing, isRated, points, level, computedLevel, reasons, working: undefined, columns: new Map() };
  });
}

function isSame(row: Result, { isRated, points, level, computedLevel }: Standing): boolean {
  const isAlike = row.points && points ? row.points.equals(points) : row.points === points;
  return isAlike && row.isRated === isRated && row.level === level && row.computedLevel === computedLevel;
}
