import { periodOf } from '../calendar/index.ts';
import type { Period } from '../calendar/period.ts';
import type { Workspace } from '../model/workspace.ts';

/** Which scores files there are around a period. */
export interface ScoresInside {
  /** Whether one of them lies in the period; a closed one was scored, also where seals of its parts hold the files. */
  readonly isThere: boolean;
  readonly oldest: Period | undefined;
  readonly newest: Period | undefined;
}

export function scoresInside(period: Period, { calendar, briefingFiles }: Workspace, isClosed: boolean): ScoresInside {
  const known = [...briefingFiles.keys()]
    .flatMap((id) => periodOf(id) ?? [])
    .toSorted((a, b) => (a.to < b.to ? -1 : 1));
  const isThere = known.some((otherPeriod) => {
    const day = calendar.decidingDay(otherPeriod);
    return otherPeriod.id === period.id || (period.from <= day && day <= period.to);
  });
  return { isThere: isThere || isClosed, oldest: known[0], newest: known.at(-1) };
}
