import type { Day } from '../base/day.ts';
import type { Inspection, Shortcoming } from '../model/inspection.ts';
import { type Standing, standingOn } from '../model/occasion.ts';
import { assignmentOn } from '../model/organization.ts';
import type { Workspace } from '../model/workspace.ts';

/** What inspections up to a day found, and what came of it. */
export interface InspectionsAnswer {
  readonly asOf: Day;
  /** Earliest first. */
  readonly inspections: readonly Inspection[];
  /** Every shortcoming with a remedy, by how it stands. */
  readonly remedies: readonly RemedyStatus[];
  /** Matters found at one unit more than once. */
  readonly repeated: readonly Repetition[];
}

export interface RemedyStatus {
  readonly inspection: Inspection;
  readonly finding: Shortcoming;
  /** `running`: without a deadline. */
  readonly standing: Standing;
}

export interface Repetition {
  readonly unit: string;
  readonly about: string;
  readonly findings: readonly { readonly inspection: Inspection; readonly finding: Shortcoming }[];
}

export function inspectionsOn(asOf: Day, workspace: Workspace): InspectionsAnswer {
  const inspections = workspace.inspections.filter(({ date }) => date.value <= asOf).toSorted(earlierFirst);
  const found = inspections.flatMap((inspection) => inspection.findings.map((finding) => ({ inspection, finding })));
  return {
    asOf,
    inspections,
    remedies: found.flatMap(({ inspection, finding }) => remedyOf(inspection, finding, asOf)),
    repeated: repetitionsIn(found, workspace),
  };
}

function remedyOf(inspection: Inspection, finding: Shortcoming, asOf: Day): RemedyStatus[] {
  if (!finding.remedy) return [];
  const done = finding.done && { date: finding.done.date, period: undefined, evidence: finding.done.result };
  return [{ inspection, finding, standing: standingOn(asOf, { period: undefined, due: finding.by?.value, done }) }];
}

/** What one unit, or its people, were found wanting in at more than one inspection. */
function repetitionsIn(found: Repetition['findings'], workspace: Workspace): Repetition[] {
  const byMatter = new Map<string, { unit: string; about: string; findings: Repetition['findings'][number][] }>();
  for (const each of found) {
    const unit = unitOf(each, workspace);
    const about = each.finding.about?.value;
    if (unit === undefined || about === undefined) continue;
    const key = JSON.stringify([unit, about.normalize('NFC').trim().toLowerCase()]);
    const matter = byMatter.get(key) ?? { unit, about, findings: [] };
    matter.findings.push(each);
    byMatter.set(key, matter);
  }
  return [...byMatter.values()].filter(
    ({ findings }) => new Set(findings.map((finding) => finding.inspection)).size > 1,
  );
}

/** Whose it was on the day of the inspection. */
function unitOf(
  { inspection, finding }: Repetition['findings'][number],
  { organization }: Workspace,
): string | undefined {
  const { whom } = finding;
  if (whom?.kind !== 'member') return whom?.subject.value;
  const member = organization.member(whom.subject.value);
  return member && assignmentOn(member, inspection.date.value)?.unit.value;
}

function earlierFirst(a: Inspection, b: Inspection): number {
  return a.date.value === b.date.value ? 0 : a.date.value < b.date.value ? -1 : 1;
}
