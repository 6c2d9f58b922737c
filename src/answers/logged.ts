import { isWithin } from '../base/day.ts';
import type { Period } from '../calendar/period.ts';
import type { LoggedWrite } from '../model/logged-write.ts';
import type { Workspace } from '../model/workspace.ts';

/** What emul wrote, oldest first: lines that git brought together may stand in any order. */
export function writesAsked(
  { log }: Pick<Workspace, 'log'>,
  period: Period | undefined,
  last: number | undefined,
): LoggedWrite[] {
  const inside = period ? log.filter(({ when }) => isWithin(when.slice(0, 10), period)) : log;
  const ordered = inside.toSorted((a, b) => moment(a) - moment(b));
  return last === undefined ? ordered : ordered.slice(-last);
}

/** Computers in other zones write other hours of the same moment. */
function moment({ when }: LoggedWrite): number {
  return Date.parse(when) || 0;
}
