import { periodOf } from '../calendar/index.ts';
import type { Period } from '../calendar/period.ts';
import { cutoffsIn } from '../model/cutoff.ts';
import type { Workspace } from '../model/workspace.ts';

/** Later than any day emul knows. */
export const LAST_DAY = '9999-12-31';

/** The last base period that was read, by `--as-of` or by the workspace's cut-off, and what was scored after it. */
export interface Limit {
  readonly last: Period;
  readonly why: 'as-of' | 'cutoff';
  readonly notCounted: readonly string[];
}

/** `--as-of`, else the workspace's own cut-off of that period. */
export function limitOf(period: Period, workspace: Workspace, asOf: Period | undefined): Limit | undefined {
  const cutoff = cutoffsIn(workspace.settings).find((one) => one.period.value === period.id);
  const last = asOf ?? periodOf(cutoff?.last.value ?? '');
  if (!last) return undefined;
  const after = [...workspace.briefingFiles.keys()]
    .flatMap((id) => periodOf(id) ?? [])
    .filter((one) => last.to < one.to);
  const inside = after.filter((one) => {
    const day = workspace.calendar.decidingDay(one);
    return period.from <= day && day <= period.to;
  });
  return { last, why: asOf ? 'as-of' : 'cutoff', notCounted: inside.map(({ id }) => id).sort() };
}
