import type { Period } from '../calendar/period.ts';
import { kindNamed, partsOf } from './parts.ts';
import { baseOn } from './regulation-choice.ts';
import type { Workspace } from './workspace.ts';

/** The base periods of a period that are scored at all, itself where it is one (SEMANTICS 2). */
export function basePeriodsIn(period: Period, workspace: Workspace): Period[] {
  const { calendar } = workspace;
  const base = kindNamed(baseOn(period.to, workspace) ?? 'week');
  const all = !base || period.kind === base ? [period] : partsOf(period, base, calendar);
  return all.filter((one) => calendar.reasonNotScored(one) === undefined);
}
