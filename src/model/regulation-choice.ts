import { type Day, daysAfter } from '../base/day.ts';
import { kindOf, periodOf } from '../calendar/index.ts';
import type { Period } from '../calendar/period.ts';
import { baseOf, type Level, levelsOf, type Regulation } from './regulation.ts';
import type { Law, Workspace } from './workspace.ts';

/** The regulation in force on a day: of those in the workspace's list, the last whose `from` has come (rule 30). */
export function regulationOn(day: Day, { settings, regulations }: Law): Regulation | undefined {
  const inForce = settings.regulations.filter(({ from }) => !from || from.value <= day);
  const newest = inForce.toSorted(byFrom).at(-1);
  return newest && regulations.get(newest.use.value);
}

/** The first regulation of all on a day before anything is scored: a year in which scoring begins has parts from before. */
export function regulationBeforeAll(day: Day, workspace: Workspace): Regulation | undefined {
  const first = firstScoredIn(workspace);
  if (!first || first.from <= day) return undefined;
  const [earliest] = workspace.settings.regulations.toSorted(byFrom);
  return earliest && workspace.regulations.get(earliest.use.value);
}

/** `calendar.start`, or without one the oldest scores file. */
export function firstScoredIn({ settings, briefingFiles }: Workspace): Period | undefined {
  const start = settings.calendar.start;
  if (start) return periodOf(start.value);
  const oldest = [...briefingFiles.keys()].filter((id) => kindOf(id)).sort()[0];
  return oldest === undefined ? undefined : periodOf(oldest);
}

type Use = Law['settings']['regulations'][number];

function byFrom(a: Use, b: Use): number {
  return (a.from?.value ?? '') < (b.from?.value ?? '') ? -1 : 1;
}

/** The regulation that a period is read by: the one in force on its deciding day, of anything longer than a week its last. */
export function regulationFor(period: Period, workspace: Workspace): Regulation | undefined {
  return regulationOn(workspace.calendar.decidingDay(period), workspace);
}

/** The kind of period that is scored on a day: week, month or quarter; nothing where the regulation is unknown. */
export function baseOn(day: Day, law: Law): string | undefined {
  const regulation = regulationOn(day, law);
  return regulation && baseOf(regulation, law.regulations);
}

/** Whether a period is of the kind that is scored then; where the regulation is unknown, nothing says that it is not. */
export function isOfBase(period: Period, workspace: Workspace): boolean {
  const base = baseOn(workspace.calendar.decidingDay(period), workspace);
  return base === undefined || base === period.kind.id;
}

/** The levels in force on a day, best first; none where the regulation is unknown, which a check reports. */
export function levelsOn(day: Day, workspace: Workspace): readonly Level[] {
  const regulation = regulationOn(day, workspace);
  return regulation ? levelsOf(regulation, workspace.regulations) : [];
}

/** Ids of the levels of all regulations in force at some time; nothing where one is broken, unknown or gives none, or none is named, which checks report. */
export function knownLevels({ settings, regulations, unsound }: Workspace): readonly string[] | undefined {
  const all = settings.regulations.map(({ use }) => regulations.get(use.value));
  const levels = all.map((regulation) => (regulation ? levelsOf(regulation, regulations) : []));
  const areAllKnown = !unsound.has('regulation') && levels.length > 0 && levels.every((some) => some.length > 0);
  return areAllKnown ? [...new Set(levels.flat().map(({ id }) => id.value))] : undefined;
}

/** Regulations by which something was scored in a period before the one that it is read by, each with its days (rule 30). */
export function lawsBefore(
  period: Period,
  workspace: Workspace,
): { readonly regulation: Regulation; readonly from: Day | undefined; readonly to: Day }[] {
  const { settings, regulations, calendar, briefingFiles } = workspace;
  const last = calendar.decidingDay(period);
  const days = [...briefingFiles.keys()].flatMap((id) => periodOf(id) ?? []).map((each) => calendar.decidingDay(each));
  const inOrder = settings.regulations.toSorted(byFrom);
  return inOrder.flatMap(({ use, from }, i) => {
    const next = inOrder[i + 1]?.from?.value;
    const regulation = regulations.get(use.value);
    if (!regulation || next === undefined || next > last) return [];
    const isScored = days.some((day) => period.from <= day && (from?.value ?? '') <= day && day < next);
    return isScored ? [{ regulation, from: from?.value, to: daysAfter(next, -1) }] : [];
  });
}
