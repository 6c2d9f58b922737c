import { type Day, earlierOf, LAST_DAY } from '../base/day.ts';
import { neighbour, type Period } from '../calendar/period.ts';
import { cutoffOf } from '../model/cutoff.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Roller } from '../scoring/rollup/roller.ts';

/** Where the reading of a period stopped before its end, why, and what was scored after that (rule 19). */
export interface Limit {
  /** The last base period that counts by `--as-of`, and by the workspace's own cut-off; of both, the earlier counts. */
  readonly asOf: Period | undefined;
  readonly cutoff: Period | undefined;
  /** Parts that count no more than their own cut-off leaves. */
  readonly parts: readonly { readonly period: Period; readonly last: Period }[];
  readonly notCounted: readonly string[];
  /** The period in which the rest counts, and the one whose rest counts in this one (rule 67). */
  readonly carriedInto?: Period | undefined;
  readonly carriedFrom?: { readonly period: Period; readonly last: Period } | undefined;
}

/** What limits a period that was rolled up; nothing where all of it counts. */
export function limitOf(
  period: Period,
  { settings, briefingFiles, calendar }: Workspace,
  asOf: Period | undefined,
  { cut, notCounted }: Pick<Roller, 'cut' | 'notCounted'>,
): Limit | undefined {
  const cutoff = cutoffOf(period, settings);
  const carriedFrom = calendar.carriedFrom(period);
  const carriedInto = calendar.carriedInto(period);
  if (!cutoff && !asOf && cut.size === 0 && !carriedFrom) return undefined;
  const rest = cutoff && carriedInto ? restOf(period, cutoff, calendar) : [];
  const scored = [...new Set([...notCounted, ...rest])].filter((id) => briefingFiles.has(id));
  return { asOf, cutoff, parts: [...cut.values()], notCounted: scored.sort(), carriedInto, carriedFrom };
}

/** Base periods of a period's calendar days after the last that counts. */
function restOf({ to }: Period, last: Period, calendar: Workspace['calendar']): string[] {
  const rest: string[] = [];
  for (let base = neighbour(last, 1); calendar.decidingDay(base) <= to; base = neighbour(base, 1)) rest.push(base.id);
  return rest;
}

/** Whether `--as-of` ends what counts, and not a cut-off before it. */
export function isProvisional({ asOf, cutoff }: Pick<Limit, 'asOf' | 'cutoff'>): boolean {
  return asOf !== undefined && (cutoff === undefined || asOf.to < cutoff.to);
}

/** The last day of a period that counts. */
export function lastDayOf(period: Period, limit: Pick<Limit, 'asOf' | 'cutoff'> | undefined): Day {
  const ends = [limit?.asOf, limit?.cutoff].map((period) => period?.to ?? LAST_DAY);
  return ends.reduce(earlierOf, period.to);
}
