import type { Period } from '../calendar/period.ts';
import type { Appeal } from '../model/appeal.ts';
import type { AwardHistory } from '../model/award-history.ts';
import type { Praise } from '../model/briefing.ts';
import type { Decision } from '../model/decision.ts';
import type { Organization } from '../model/organization.ts';
import type { Practice } from '../model/practice.ts';
import type { Registrations } from '../model/registration.ts';
import type { Rules } from '../model/rules.ts';
import type { Referred } from '../model/workspace.ts';
import type { LevelOrder } from '../scoring/level-order.ts';
import type { RankedResult } from '../scoring/rollup/ranked-results.ts';
import type { AwardResult } from './award-result.ts';
import type { Naming } from './naming.ts';

/** Everything that conditions may look at: what was classified, and what the office's files say. */
export interface Evidence {
  readonly period: Period;
  /** The last day that counts: of the period, or of a cut-off before. */
  readonly lastDay: string;
  readonly rules: Rules;
  readonly order: LevelOrder;
  readonly names: Naming;
  readonly organization: Organization;
  /** In the office's order. */
  readonly results: readonly RankedResult[];
  readonly registrations: readonly Registrations[];
  readonly history: AwardHistory;
  readonly practices: readonly Practice[];
  /** Those of which a subject is an author. */
  practicesOf(kind: 'member' | 'unit', id: string): readonly Practice[];
  readonly decisions: readonly Decision[];
  readonly appeals: readonly Appeal[];
  /** Who was praised at the briefing, where a base period is looked at. */
  readonly praise: readonly Praise[];
  /** Kinds of which a file could not be read whole, so that what is missing proves nothing. */
  readonly unsound: ReadonlySet<Referred>;
  /** An award that was worked out before this one. */
  worked(award: string): AwardResult | undefined;
}

/** The year whose registrations, titles and initiatives count for a period. */
export function yearOf({ period }: Pick<Evidence, 'period'>): number {
  return Number(period.to.slice(0, 4));
}

/** The people of a unit: those in the period's list whose result belongs to it (rule 4). */
export function membersOf(unit: string, { results }: Pick<Evidence, 'results'>): RankedResult[] {
  return results.filter(({ subject }) => subject.kind === 'member' && subject.unit === unit);
}
