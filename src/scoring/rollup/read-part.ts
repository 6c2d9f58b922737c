import type { Exact } from '../../base/exact.ts';
import type { Period } from '../../calendar/period.ts';
import type { RollupBlock } from '../../model/rollup-block.ts';
import type { Result, ResultSubject } from '../result.ts';

/** By key, everybody due in a period. */
export type Results = ReadonlyMap<string, Result>;

/** A part with the results of all who were due in it; before the first that is scored there is only what was handed over. */
export interface ReadPart {
  readonly period: Period;
  readonly weight: Exact;
  readonly results: Results | 'brought-alone';
}

/** Everybody who was due in a part; nobody in one that was only brought along. */
export function scoredIn({ results }: ReadPart): Results {
  return results === 'brought-alone' ? new Map() : results;
}

/** Whether all of a part lies on leave that coverage does not count. */
export function isOnLeave({ leaves }: Result, { coverage }: RollupBlock): boolean {
  const isExcepted = (kind: string) => coverage?.except.some(({ value }) => value === kind) ?? false;
  return leaves !== undefined && [...leaves].every((kinds) => kinds.split(' ').some(isExcepted));
}

/** Everybody in any of the parts, units before members, since members' gates look at units. */
export function unitsFirst(parts: readonly Results[]): [string, ResultSubject][] {
  const subjects = new Map<string, ResultSubject>();
  for (const part of parts) for (const [key, { subject }] of part) if (!subjects.has(key)) subjects.set(key, subject);
  return [...subjects].sort(([, a], [, b]) => Number(a.kind === 'member') - Number(b.kind === 'member'));
}
