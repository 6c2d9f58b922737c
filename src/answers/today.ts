import { type Day, daysAfter } from '../base/day.ts';
import { periodKinds, periodOf } from '../calendar/index.ts';
import { neighbour, type Period, type PeriodKind } from '../calendar/period.ts';
import { basePeriodsIn } from '../model/base-periods.ts';
import { levelDecision } from '../model/decision.ts';
import { reviewsDue } from '../model/exemplar.ts';
import { regulationOn } from '../model/regulation-choice.ts';
import { rulesOf } from '../model/rules.ts';
import { covers } from '../model/span.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Home } from '../source/home.ts';
import { kindAt } from '../source/layout.ts';
import { campaignsOn } from './campaigns.ts';
import { type DecisionWant, decisionWants } from './decision-wants.ts';
import { FindingsTally } from './findings-tally.ts';
import { handedIn, type SheetState } from './handed-in.ts';
import { inspectionsOn } from './inspections.ts';
import { planStatus } from './plans.ts';
import { registrationsOf } from './registrations.ts';
import { roundRead } from './round.ts';
import { baseIn } from './scored.ts';
import { unopenedOn } from './unopened.ts';

/** Something that this day wants done. Counts are what a screen says; commands are left to it. */
export type Want =
  /** The first scores file that is wanting, and how many are with it. */
  | { readonly kind: 'open'; readonly period: Period; readonly count: number }
  | {
      readonly kind: 'sheets';
      readonly period: Period;
      readonly of: Readonly<Partial<Record<SheetState['state'], number>>>;
    }
  | { readonly kind: 'scored'; readonly period: Period }
  | { readonly kind: 'classify'; readonly period: Period }
  | DecisionWant
  | { readonly kind: 'opinions'; readonly criteria: string; readonly count: number }
  | {
      readonly kind: 'work';
      readonly plan: string;
      readonly late: number;
      readonly due: number;
      readonly reviews: number;
    }
  | { readonly kind: 'remedies'; readonly late: number; readonly due: number }
  | { readonly kind: 'registrations'; readonly year: string; readonly missing: number }
  | { readonly kind: 'no-registrations'; readonly year: string }
  | { readonly kind: 'exemplar'; readonly id: string; readonly title: string; readonly periods: readonly Period[] }
  | { readonly kind: 'campaign'; readonly id: string; readonly title: string; readonly state: 'running' | 'over' };

export interface Today {
  readonly asOf: Day;
  readonly workspace: Workspace | undefined;
  /** The most pressing first. */
  readonly wants: readonly Want[];
  /** Errors, and warnings counted; also of the newest scores file. */
  readonly findings: FindingsTally;
  readonly isRefused: boolean;
}

const FOLDERS = ['plans', 'inspections', 'registrations', 'exemplars', 'decisions', 'awards', 'practices'];

/** What a day wants of a workspace: sheets, reviews, remedies, periods that can be classified. */
export async function todayIn(root: string, home: Home, asOf: Day): Promise<Today> {
  const { workspace, diagnostics, isRefused } = await roundRead(root, home, FOLDERS);
  const findings = new FindingsTally();
  if (!workspace) {
    findings.add(diagnostics);
    return { asOf, workspace, wants: [], findings, isRefused };
  }
  const base = baseIn(workspace.briefingFiles.keys());
  const newest = newestOf(workspace, base, asOf);
  const looked = newest && (await handedIn(root, home, { choose: () => newest }));
  findings.add(diagnostics);
  // What the newest scores file alone has wrong; what it rests on was judged above.
  findings.add(looked?.findings.errors.filter(({ place }) => kindAt(place.file.path)?.kind === 'scores') ?? []);
  return {
    asOf,
    workspace,
    findings,
    isRefused: isRefused || (looked?.isRefused ?? false),
    wants: [
      ...weekWants(workspace, base, asOf, newest, looked?.answer?.parts.flatMap(({ sheets }) => sheets) ?? []),
      ...classifyWants(workspace, asOf),
      ...decisionWants(workspace, asOf, daysAfter(asOf, -SPOKEN_OF)),
      ...opinionWants(workspace),
      ...planWants(workspace, asOf),
      ...remedyWants(workspace, asOf),
      ...exemplarWants(workspace, asOf),
      ...registrationWants(workspace, asOf),
      ...campaignWants(workspace, asOf),
    ],
  };
}

/** The latest base period with a scores file that had begun. */
function newestOf({ briefingFiles }: Workspace, base: PeriodKind, asOf: Day): Period | undefined {
  const known = [...briefingFiles.keys()].flatMap((id) => periodOf(id) ?? []);
  return known
    .filter(({ kind, from }) => kind === base && from <= asOf)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .at(-1);
}

/** The file of this base period, if it is to be scored, and whose sheets are wanting in the newest one. */
function weekWants(
  workspace: Workspace,
  base: PeriodKind,
  asOf: Day,
  newest: Period | undefined,
  sheets: readonly SheetState[],
): Want[] {
  const unopened = unopenedOn(workspace, base, asOf, daysAfter(asOf, -SPOKEN_OF));
  const [first] = unopened;
  const wants: Want[] = first ? [{ kind: 'open', period: first, count: unopened.length }] : [];
  if (!newest) return wants;
  const of: Partial<Record<SheetState['state'], number>> = {};
  for (const { state } of sheets) of[state] = (of[state] ?? 0) + 1;
  const isWanting = (['missing', 'incomplete', 'faulty', 'self-only'] as const).some((state) => of[state]);
  return [...wants, isWanting ? { kind: 'sheets', period: newest, of } : { kind: 'scored', period: newest }];
}

/** So many days after its end a longer period is spoken of. */
const SPOKEN_OF = 45;

/** Longer periods that ended lately, have every scores file, and on whose levels nothing is decided. */
function classifyWants(workspace: Workspace, asOf: Day): Want[] {
  const regulation = regulationOn(asOf, workspace);
  if (!regulation) return [];
  const { blocks, base } = rulesOf(regulation, workspace.regulations);
  const kinds = periodKinds.filter(({ id }) => id !== base && blocks.has(id));
  const ended = kinds
    .map((kind) => neighbour(kind.holding(asOf), -1))
    .filter(({ to }) => daysAfter(to, SPOKEN_OF) >= asOf);
  return ended.filter((period) => isReady(period, workspace)).map((period) => ({ kind: 'classify', period }));
}

function isReady(period: Period, workspace: Workspace): boolean {
  const parts = basePeriodsIn(period, workspace);
  const isScored = parts.length > 0 && parts.every(({ id }) => workspace.briefingFiles.has(id));
  return isScored && levelDecision(period.id, workspace.decisions) === undefined;
}

function opinionWants({ criteria }: Workspace): Want[] {
  return criteria.flatMap(({ id, life }): Want[] => {
    const count = life.opinions.filter(({ answer }) => answer === undefined).length;
    return count > 0 ? [{ kind: 'opinions', criteria: id.value, count }] : [];
  });
}

function planWants({ plans }: Workspace, asOf: Day): Want[] {
  return plans.flatMap((plan): Want[] => {
    if (plan.span.to && daysAfter(plan.span.to.value, SPOKEN_OF) < asOf) return [];
    const { occasions } = planStatus(plan, asOf);
    const late = occasions.filter(({ standing }) => standing === 'late').length;
    const due = occasions.filter(({ standing }) => standing === 'due').length;
    const reviews = occasions.filter(
      ({ standing, isReview }) => isReview && (standing === 'due' || standing === 'late'),
    ).length;
    return late + due > 0 ? [{ kind: 'work', plan: plan.id.value, late, due, reviews }] : [];
  });
}

function remedyWants(workspace: Workspace, asOf: Day): Want[] {
  const { remedies } = inspectionsOn(asOf, workspace);
  const late = remedies.filter(({ standing }) => standing === 'late').length;
  const due = remedies.filter(({ standing }) => standing === 'due').length;
  return late + due > 0 ? [{ kind: 'remedies', late, due }] : [];
}

function exemplarWants({ exemplars }: Workspace, asOf: Day): Want[] {
  return exemplars.flatMap((one): Want[] => {
    const periods = reviewsDue(one, asOf);
    return periods.length > 0 ? [{ kind: 'exemplar', id: one.id.value, title: one.title.value, periods }] : [];
  });
}

/** Those of this year; where there are none at all, once a plan of the year is under way: before, nobody has asked. */
function registrationWants(workspace: Workspace, asOf: Day): Want[] {
  const year = asOf.slice(0, 4);
  if (!workspace.registrations.some(({ period }) => period.value === year)) {
    const isUnderWay = workspace.plans.some(({ span }) => covers(span, asOf));
    return isUnderWay && !workspace.unsound.has('registrations') ? [{ kind: 'no-registrations', year }] : [];
  }
  const missing = registrationsOf(year, asOf, workspace, []).rows.filter(({ state }) => state === 'missing').length;
  return missing > 0 ? [{ kind: 'registrations', year, missing }] : [];
}

function campaignWants(workspace: Workspace, asOf: Day): Want[] {
  return campaignsOn(asOf, workspace).flatMap(({ campaign, state }): Want[] => {
    const isLately = campaign.period !== undefined && daysAfter(campaign.period.to, SPOKEN_OF) >= asOf;
    if (!isLately || (state !== 'running' && state !== 'over')) return [];
    return [{ kind: 'campaign', id: campaign.id.value, title: campaign.title.value, state }];
  });
}
