import type { Bases } from '../../calendar/bases.ts';
import { periodOf } from '../../calendar/index.ts';
import type { Period } from '../../calendar/period.ts';
import { basePeriodsIn } from '../../model/base-periods.ts';
import { type Campaign, hasOwnSheets } from '../../model/campaign.ts';
import type { Criterion } from '../../model/criterion.ts';
import type { Subject } from '../../model/due.ts';
import { standingColumns } from '../../model/sheet.ts';
import { weeksOf } from '../../model/week.ts';
import type { Workspace } from '../../model/workspace.ts';
import { readAndScored, readWorkspace, type ScoredWeek, workspaceJudgement } from '../../pipeline.ts';
import { openIn } from '../../scoring/modes/index.ts';
import type { Reason } from '../../scoring/reason.ts';
import type { Standing } from '../../scoring/standing.ts';
import type { Home } from '../../source/home.ts';
import type { Answered } from '../answered.ts';
import { FindingsTally } from '../findings-tally.ts';

/** Who has handed in what of a period's sheets. */
export interface HandedIn {
  readonly period: Period;
  readonly workspace: Workspace;
  /** Base periods up to the newest scores file, in order. */
  readonly parts: readonly PartHandedIn[];
  /** Of one base period: campaigns with sheets of their own in it, which are not among those above. */
  readonly beside: readonly CampaignSheets[];
  /** How many base periods of it still lie behind the newest scores file. */
  readonly toCome: number;
}

/** The own sheets of a campaign in a base period. */
interface CampaignSheets {
  readonly campaign: Campaign;
  readonly sheets: readonly SheetState[];
}

export interface PartHandedIn {
  readonly period: Period;
  readonly hasFile: boolean;
  /** The day of its briefing, where a file says it. */
  readonly held: string | undefined;
  /** Everybody due, in the office's order; nobody where there is no file. */
  readonly sheets: readonly SheetState[];
}

/** `complete`, `self-only`: nobody else has scored it yet · `incomplete`: criteria without a mark · `missing` · `excused` · `faulty`: an error in it. */
export type State = 'complete' | 'self-only' | 'incomplete' | 'missing' | 'excused' | 'faulty';

export interface SheetState {
  readonly subject: Subject;
  readonly state: State;
  /** Criteria that nobody has given a mark. */
  readonly wanting: readonly Criterion[];
  /** Why it is excused or faulty. */
  readonly reason: Reason | undefined;
}

/** Which period's sheets, chosen once it is known which scores files there are. */
export interface HandedInQuestion {
  choose(available: Iterable<string>, bases: Bases, campaigns: readonly Period[]): Period;
}

/** Looks through the sheets of a period, one base period at a time. */
export async function handedIn(root: string, home: Home, question: HandedInQuestion): Promise<Answered<HandedIn>> {
  const chosen: { period: Period; campaign: Campaign | undefined }[] = [];
  const reading = await readWorkspace(root, home, (available, campaigns, bases) => {
    const periods = campaigns.flatMap((campaign) => campaign.period ?? []);
    const period = question.choose(available.keys(), bases, periods);
    chosen.push({
      period,
      campaign: campaigns.find((campaign) => campaign.period === period && hasOwnSheets(campaign)),
    });
    return [];
  });
  const findings = new FindingsTally();
  findings.add(reading.diagnostics);
  const { workspace } = reading;
  const [asked] = chosen;
  let { isRefused } = reading;
  if (!workspace || !asked || reading.isStopped) return { answer: undefined, findings, isRefused };
  const common = workspaceJudgement(workspace);
  findings.add(common.diagnostics);
  const { begun, toCome } = split(asked.period, workspace);
  const parts: PartHandedIn[] = [];
  for (const period of begun) {
    const scored = await readAndScored(period, workspace, common, { root, home }, asked.campaign);
    findings.add(scored.diagnostics);
    isRefused ||= scored.isRefused;
    parts.push(partHandedIn(period, scored));
  }
  const beside: CampaignSheets[] = [];
  const [only] = parts;
  const others = only?.hasFile && only.period.id === asked.period.id ? weeksOf(only.period, workspace) : [];
  for (const campaign of others.flatMap((week) => week.campaign ?? [])) {
    const { standings } = await readAndScored(asked.period, workspace, common, { root, home }, campaign);
    beside.push({ campaign, sheets: standings.map(stateOf) });
  }
  return { answer: { period: asked.period, workspace, parts, beside, toCome }, findings, isRefused };
}

/** Whose sheets of a base period are in. */
export function partHandedIn(period: Period, { week, standings }: ScoredWeek): PartHandedIn {
  const hasFile = week.briefings.length > 0 || week.isUnreadable;
  const held = week.briefings.find((briefing) => briefing.held)?.held?.value;
  return { period, hasFile, held, sheets: hasFile ? standings.map(stateOf) : [] };
}

/** A period's base periods up to the newest scores file, and how many come after; one asked for by itself is always looked at. */
function split(period: Period, workspace: Workspace): { begun: Period[]; toCome: number } {
  const all = basePeriodsIn(period, workspace);
  const known = [...workspace.briefingFiles.keys()].flatMap((id) => periodOf(id)?.from ?? []).sort();
  const begun = all.filter(({ from, id }) => id === period.id || from <= (known.at(-1) ?? ''));
  return { begun, toCome: all.length - begun.length };
}

function stateOf(standing: Standing): SheetState {
  const { subject, reasons } = standing;
  // Who has served too short is not rated and hands in a sheet all the same (rule 64).
  const [reason] = reasons.filter(({ id }) => id !== 'service');
  const id = reason?.id ?? '';
  const { criteria } = subject.choice;
  const wanting = id === 'criterion-not-scored' ? wantingIn(standing) : [];
  // The week has a file, if none of the campaign's own sheets is in it.
  if (id === 'missing-sheet' || id === 'no-briefing') return { subject, state: 'missing', wanting, reason: undefined };
  if (id === 'absence' || id === 'leave') return { subject, state: 'excused', wanting, reason };
  if (wanting.length > 0) return { subject, state: 'incomplete', wanting, reason: undefined };
  // A sheet whose points wait for results of others is complete itself.
  if (!standing.isRated && reason && !WAITING.has(id)) return { subject, state: 'faulty', wanting, reason };
  const columns = standing.sheet && criteria ? standingColumns(standing.sheet, criteria) : [];
  const isSelfOnly = columns.length === 1 && columns[0]?.name === 'self' && criteria?.columns.size !== 1;
  return { subject, state: isSelfOnly ? 'self-only' : 'complete', wanting, reason: undefined };
}

const WAITING: ReadonlySet<string> = new Set(['no-rated-member', 'no-rated-unit', 'circle']);

function wantingIn({ subject, sheet }: Standing): Criterion[] {
  const { criteria } = subject.choice;
  if (!sheet || !criteria) return [];
  const given = new Set(standingColumns(sheet, criteria).flatMap(({ marks }) => marks.map(({ id }) => id)));
  return openIn(criteria, given);
}
