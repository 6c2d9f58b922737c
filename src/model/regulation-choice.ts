import type { Day } from '../base/day.ts';
import { type Level, levelsOf, type Regulation } from './regulation.ts';
import type { Workspace } from './workspace.ts';

/** The regulation in force on a day: of those in the workspace's list, the last whose `from` has come (SEMANTICS 30). */
export function regulationOn(day: Day, { settings, regulations }: Workspace): Regulation | undefined {
  const inForce = settings.regulations.filter(({ from }) => !from || from.value <= day);
  const newest = inForce.toSorted((a, b) => ((a.from?.value ?? '') < (b.from?.value ?? '') ? -1 : 1)).at(-1);
  return newest && regulations.get(newest.use.value);
}

/** The levels in force on a day, best first; none where the regulation is unknown, which a check reports. */
export function levelsOn(day: Day, workspace: Workspace): readonly Level[] {
  const regulation = regulationOn(day, workspace);
  return regulation ? levelsOf(regulation, workspace.regulations) : [];
}
