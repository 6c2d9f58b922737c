import type { Day } from '../base/day.ts';
import type { Charge } from '../model/charge.ts';
import type { Standing } from '../model/occasion.ts';
import type { Plan } from '../model/plan.ts';
import type { Workspace } from '../model/workspace.ts';
import { inspectionsOn, type RemedyStatus } from './inspections.ts';
import { type OccasionStatus, planStatus } from './plans.ts';

/** Work that somebody is charged with by a plan, or a shortcoming that an inspection found. */
export type ChargedWork = Charged &
  (
    | { readonly kind: 'work'; readonly of: OccasionStatus; readonly plan: Plan }
    | { readonly kind: 'remedy'; readonly of: RemedyStatus }
  );

interface Charged {
  readonly who: readonly Charge[];
  readonly due: Day | undefined;
}

/** Work of all plans and remedies of all inspections that stand so on a day, by the day they are due. */
export function chargedOn(asOf: Day, workspace: Workspace, standings: readonly Standing[]): ChargedWork[] {
  const isWanted = ({ standing }: { readonly standing: Standing }) => standings.includes(standing);
  const works = workspace.plans.flatMap((plan) =>
    planStatus(plan, asOf)
      .occasions.filter(isWanted)
      .map((of) => ({ kind: 'work' as const, of, plan, who: of.work.who, due: of.occasion.due })),
  );
  const remedies = inspectionsOn(asOf, workspace).remedies.filter(isWanted);
  const all: ChargedWork[] = [
    ...works,
    ...remedies.map((of) => ({ kind: 'remedy' as const, of, who: of.finding.who, due: of.finding.by?.value })),
  ];
  return all.toSorted((a, b) => (a.due ?? '~').localeCompare(b.due ?? '~'));
}
