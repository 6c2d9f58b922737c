import { periodOf } from '../calendar/index.ts';
import type { Period } from '../calendar/period.ts';
import type { Inspection, Shortcoming } from '../model/inspection.ts';
import { looksAt } from '../model/inspection.ts';
import { assignmentOn } from '../model/organization.ts';
import { covers } from '../model/span.ts';
import type { Unit } from '../model/unit.ts';
import type { Workspace } from '../model/workspace.ts';

/** One inspection as its papers tell it: what is looked at, and what was found before and is still open. */
export interface Inspecting {
  readonly inspection: Inspection;
  readonly workspace: Workspace;
  /** The period looked at; the year of its day where the file says none. */
  readonly period: Period;
  /** The units looked at, in the office's order. */
  readonly units: readonly Unit[];
  /** What earlier inspections of these units found and nobody had mended by then. */
  readonly open: readonly Shortcoming[];
}

export function inspecting(inspection: Inspection, workspace: Workspace): Inspecting | undefined {
  const day = inspection.date.value;
  const period = periodOf(inspection.period?.value ?? '') ?? periodOf(day.slice(0, 4));
  if (!period) return undefined;
  const units = workspace.organization.units.filter(
    ({ id, isRated, span }) => isRated && covers(span, day) && looksAt(inspection, id.value),
  );
  const earlier = workspace.inspections.filter(({ date }) => date.value < day);
  const found = earlier.flatMap(({ findings }) => findings);
  const isOpen = ({ done }: Shortcoming) => done === undefined || done.date.value > day;
  const isHere = (finding: Shortcoming) => units.some(({ id }) => id.value === unitOf(finding, day, workspace));
  return { inspection, workspace, period, units, open: found.filter((finding) => isOpen(finding) && isHere(finding)) };
}

/** Whose it is: the unit, or that of the person on a day; undefined where it is the whole agency's. */
function unitOf({ whom }: Shortcoming, day: string, { organization }: Workspace): string | undefined {
  if (whom?.kind !== 'member') return whom?.subject.value;
  const member = organization.member(whom.subject.value);
  return member && assignmentOn(member, day)?.unit.value;
}
