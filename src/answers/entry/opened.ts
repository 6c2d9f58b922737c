import { daysAfter } from '../../base/day.ts';
import type { Bases } from '../../calendar/bases.ts';
import { periodOf } from '../../calendar/index.ts';
import { neighbour, type Period } from '../../calendar/period.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Unit } from '../../model/unit.ts';
import type { Workspace } from '../../model/workspace.ts';
import { readWorkspace } from '../../pipeline.ts';
import type { Home } from '../../source/home.ts';
import { basesIn } from '../bases.ts';
import { type NotOpened, type Opening, openingOf, pathOf } from './opening.ts';

/** Which periods' files to begin, and for which division alone. */
export interface OpeningQuestion {
  /** The periods somebody named, in order; none where the next one is meant. */
  choose(available: Iterable<string>, bases: Bases): readonly Period[];
  /** The division that somebody named, by its id. */
  unit(units: readonly NamedUnit[]): string | undefined;
}

export interface NamedUnit {
  readonly id: string;
  readonly name: string;
  readonly short: string | undefined;
}

export interface Opened {
  /** One a period; undefined where a file that they rest on cannot be used. */
  readonly answer: readonly (Opening | NotOpened)[] | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly isRefused: boolean;
}

/** Who is due in each of some periods, as its file is to list them. */
export async function openedPeriods(root: string, home: Home, question: OpeningQuestion): Promise<Opened> {
  let asked: readonly Period[] = [];
  const reading = await readWorkspace(root, home, (available, _, bases) => {
    asked = question.choose(available.keys(), bases);
    const [first] = asked;
    const kind = first?.kind ?? bases.newest;
    const ids = [...available.keys()].filter((id) => periodOf(id)?.kind === kind).sort();
    const last = first ? ids.filter((id) => id < first.id).slice(-1) : ids.slice(-2);
    return [...last, ...asked.map(({ id }) => id)];
  });
  const { workspace, diagnostics, isRefused } = reading;
  if (!workspace || reading.isStopped) return { answer: undefined, diagnostics, isRefused };
  const unit = question.unit(workspace.organization.units.map(namedUnit));
  const next = asked.length > 0 ? undefined : nextOf(workspace, unit);
  const periods = next ? [next] : asked;
  return {
    answer: periods.length > 0 ? openings(periods, workspace, unit) : [{ why: 'no-start' }],
    diagnostics,
    isRefused,
  };
}

/** One after the other, each behind those that begin before it. */
function openings(periods: readonly Period[], workspace: Workspace, unit: string | undefined): (Opening | NotOpened)[] {
  const begun: Period[] = [];
  return periods.map((period) => {
    const opening = openingOf(period, workspace, unit, begun);
    if (!('why' in opening) && !workspace.briefingFiles.has(period.id)) begun.push(period);
    return opening;
  });
}

/** A unit as a command line may name it. */
export function namedUnit({ id, name, short }: Pick<Unit, 'id' | 'name' | 'short'>): NamedUnit {
  return { id: id.value, name: name.value, short: short?.value };
}

/** The newest period while it has only files of other divisions, else the one after it that is scored. */
function nextOf(workspace: Workspace, unit: string | undefined): Period | undefined {
  const { calendar, briefingFiles } = workspace;
  const known = [...briefingFiles.keys()].flatMap((id) => periodOf(id) ?? []);
  const newest = known.toSorted((a, b) => (a.to < b.to ? -1 : 1)).at(-1);
  if (!newest) return periodOf(calendar.settings.start?.value ?? '');
  const files = briefingFiles.get(newest.id) ?? [];
  if (![undefined, unit].some((text) => files.includes(pathOf(newest, text)))) return newest;
  let next = basesIn(workspace).on(daysAfter(newest.to, 1)).holding(daysAfter(newest.to, 1));
  while (calendar.reasonNotScored(next)?.why === 'skipped') next = neighbour(next, 1);
  return next;
}
