import { Exact } from '../../../base/exact.ts';
import type { LevelOrder } from '../../../scoring/level-order.ts';
import type { ResultSubject } from '../../../scoring/result.ts';
import type { RankedResult } from '../../../scoring/rollup/ranked-results.ts';
import { byKey } from '../../../seals/signed.ts';
import { type LevelVerdict, levelVerdict } from '../../level-verdict.ts';
import type { Observed, Seen } from './observed.ts';

/** One subject of a back-test: the result there was, the result there would have been, and why they differ. */
export interface BacktestRow {
  readonly subject: ResultSubject;
  /** Undefined where the subject is in the list of one side only. */
  readonly before: RankedResult | undefined;
  readonly after: RankedResult | undefined;
  /** `needs-person`: the sheets lack what the edition has to know, in one week or more. */
  readonly verdict: LevelVerdict | 'needs-person';
  /** Levels gained; negative where lost, zero unless both sides are rated. */
  readonly levels: number;
  /** Undefined unless both sides are rated and nothing is lacking. */
  readonly change: Exact | undefined;
  readonly seen: Seen;
}

/** Rows of all whom the trial scores, and of others whom it moves: units by their members, heads by their units. */
export function rowsOf(
  before: readonly RankedResult[],
  after: readonly RankedResult[],
  observed: Observed,
  order: LevelOrder,
): BacktestRow[] {
  const now = byKey(after);
  const was = byKey(before);
  const keys = [...new Set([...was.keys(), ...now.keys()])];
  return keys
    .map((key) => rowOf(was.get(key), now.get(key), observed.seen(key), order))
    .filter((row, i) => row !== undefined && (observed.tried.has(keys[i] ?? '') || isMoved(row)))
    .flatMap((row) => row ?? []);
}

function rowOf(
  before: RankedResult | undefined,
  after: RankedResult | undefined,
  seen: Seen,
  order: LevelOrder,
): BacktestRow | undefined {
  const subject = (after ?? before)?.subject;
  if (!subject) return undefined;
  const verdict = verdictOf(before, after, seen, order);
  const isCompared = verdict === 'up' || verdict === 'down' || verdict === 'same';
  const place = (result: RankedResult | undefined) => order.ids.indexOf(result?.level ?? '');
  const levels = isCompared ? place(before) - place(after) : 0;
  const change = isCompared && before?.points && after?.points ? after.points.minus(before.points) : undefined;
  return { subject, before, after, verdict, levels, change, seen };
}

function verdictOf(
  before: RankedResult | undefined,
  after: RankedResult | undefined,
  { lacking }: Seen,
  order: LevelOrder,
): BacktestRow['verdict'] {
  if (lacking > 0 || isUncapped(before, after)) return 'needs-person';
  return levelVerdict(before?.level, after?.level, order);
}

/** A head whose unit needs a person is held under nothing yet: the level would be a guess. */
function isUncapped(before: RankedResult | undefined, after: RankedResult | undefined): boolean {
  const has = (result: RankedResult | undefined) => result?.reasons.some(({ id }) => id === 'unit-not-rated') ?? false;
  return has(after) && !has(before);
}

function isMoved({ verdict, change }: BacktestRow): boolean {
  return verdict !== 'not-rated' && (verdict !== 'same' || !(change ?? Exact.zero).isZero);
}

/** The largest moves: first by levels, then, on scales of one maximum, by points. */
export function largestMoves(rows: readonly BacktestRow[], most: number, isOneScale: boolean): BacktestRow[] {
  const size = ({ change }: BacktestRow) => (isOneScale && change ? absolute(change) : Exact.zero);
  return rows
    .filter(({ levels, change }) => levels !== 0 || (change && !change.isZero))
    .toSorted((a, b) => Math.abs(b.levels) - Math.abs(a.levels) || size(b).compare(size(a)))
    .slice(0, most);
}

function absolute(value: Exact): Exact {
  return value.isNegative ? value.negated() : value;
}
