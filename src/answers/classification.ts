import type { Day } from '../base/day.ts';
import type { Bases } from '../calendar/bases.ts';
import type { Period } from '../calendar/period.ts';
import type { Campaign } from '../model/campaign.ts';
import type { Criteria } from '../model/criteria.ts';
import type { Decision } from '../model/decision.ts';
import { baseOf, type Regulation } from '../model/regulation.ts';
import { lawsBefore } from '../model/regulation-choice.ts';
import type { Rules } from '../model/rules.ts';
import type { Workspace } from '../model/workspace.ts';
import type { ScoredWeek } from '../pipeline.ts';
import type { QuotaResult } from '../scoring/quotas/quota-result.ts';
import type { RankedResult } from '../scoring/rollup/ranked-results.ts';
import type { Results } from '../scoring/rollup/read-part.ts';
import type { Answered } from './answered.ts';
import type { OpenSeal } from './closing/open-seal.ts';
import type { Limit } from './limit.ts';

/** Which period to classify, and how. */
export interface ClassifyQuestion {
  /** `campaigns` are those that have a sound file, as periods: their ids may be asked for like any other. */
  choose(available: Iterable<string>, bases: Bases, campaigns: readonly Period[]): Period;
  /** Reads the same scores under another regulation, whatever is in force. */
  readonly regulation: string | undefined;
  /** The last base period that counts. */
  asOf(available: Iterable<string>, bases: Bases): Period | undefined;
  /** Whose workings are kept whole, by key: for an explanation; nobody's where it is left out. Asked once, when the workspace has been read. */
  keepsIn?(workspace: Workspace): (key: string) => boolean;
  /** Folders of files that rows do not rest on and that the workspace shall hold as well. */
  readonly alsoReads?: readonly string[];
  /** Looks at each base period as it goes by, in order; it is let go afterwards. */
  watches?(scored: ScoredWeek): void | Promise<void>;
  /** Looks at the results of each period on the way, parts before what they are parts of. */
  passed?(period: Period, results: Results): void;
  /** The decisions to go by, where something is only supposed. */
  supposes?(decisions: readonly Decision[]): readonly Decision[];
  /** Reads the files throughout, also of what is closed. */
  readonly isLive?: boolean;
}

/** What was asked for, once it is known what there is. */
export interface Chosen {
  readonly period: Period;
  readonly campaign: Campaign | undefined; // the one that the period is
  readonly asOf: Period | undefined;
}

/** What `emul classify` knows of a period before it is put into words. */
export interface ClassifyAnswer {
  readonly period: Period;
  readonly workspace: Workspace;
  readonly rules: Rules;
  /** The rules on a day, as this reading takes them. */
  rulesOn(day: Day): Rules;
  /** The regulation in force at the period's end, where another one is read. */
  readonly inForce: Regulation | undefined;
  /** In the office's order. */
  readonly results: readonly RankedResult[];
  readonly quotas: readonly QuotaResult[];
  /** What the Council decided on this period's levels. */
  readonly decision: Decision | undefined;
  /** Where the reading stopped before the period's end. */
  readonly limit: Limit | undefined;
  /** Criteria not yet issued, or a proposal, lie under a result. */
  readonly isDraft: boolean;
  readonly drafts: readonly Criteria[];
  /** Where the period is closed: the seal that its rows come from. */
  readonly seal?: OpenSeal;
  /** Whether the files are read throughout, also of what is closed. */
  readonly isLive?: boolean;
  /** Whom alone the rows are about; ranks, counts of quotas and levels of units stay those of the agency. */
  readonly only?: { readonly keys: ReadonlySet<string>; readonly names: readonly string[] };
}

/** The kind of period that the office scores by at the period's end, whichever regulation is read. */
export function scoredBy({ inForce, rules, workspace }: ClassifyAnswer): string {
  return inForce ? baseOf(inForce, workspace.regulations) : rules.base;
}

/** The kinds of period that a period was scored by, and those of them that this reading, by another regulation, leaves unread. */
export function basesIn(answer: ClassifyAnswer): { readonly scored: string[]; readonly unread: string[] } {
  const { period, workspace, rules, rulesOn } = answer;
  const earlier = lawsBefore(period, workspace).map(({ regulation, to }) => ({
    base: baseOf(regulation, workspace.regulations),
    read: rulesOn(to).base,
  }));
  const all = [...earlier, { base: scoredBy(answer), read: rules.base }];
  const basesOf = (some: typeof all) => [...new Set(some.map(({ base }) => base))];
  return { scored: basesOf(all), unread: basesOf(all.filter(({ base, read }) => base !== read)) };
}

/** A period classified, and what is wrong in the files it rests on. */
export type Classified = Answered<ClassifyAnswer>;
