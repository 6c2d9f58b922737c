import { earlierOf, LAST_DAY } from '../../base/day.ts';
import type { Period } from '../../calendar/period.ts';
import type { Account } from '../../checking/judgement.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { type Campaign, hasOwnSheets } from '../../model/campaign.ts';
import { cutoffOf } from '../../model/cutoff.ts';
import { decidedPeriod } from '../../model/decided-period.ts';
import { type Decision, levelDecision } from '../../model/decision.ts';
import { isAmong } from '../../model/due.ts';
import { levelsOn } from '../../model/regulation-choice.ts';
import type { Workspace } from '../../model/workspace.ts';
import { type Origin, provenIn, readAndScored, scoredWeek } from '../../pipeline.ts';
import { NotRolledUp, Roller } from '../../scoring/rollup/roller.ts';
import type { Standing } from '../../scoring/standing.ts';
import { lastDayOf } from '../limit.ts';
import { NoRegulation, ruleBook } from '../rule-book.ts';
import { beyondQuotas } from './decided-quotas.ts';

/** What classifying gives away of the periods that the Council decided on, the only ones that a check computes. */
export async function provenDecisions(workspace: Workspace, common: Account, from: Origin): Promise<Diagnostic[]> {
  const found: Diagnostic[] = [];
  for (const decision of workspace.decisions) {
    const decided = decidedBy(decision, workspace);
    if (decided) found.push(...(await proven(decided, workspace, common, from)));
  }
  return found;
}

interface Decided {
  readonly decision: Decision;
  readonly period: Period;
  readonly campaign: Campaign | undefined;
}

/** The period whose levels it decides; nothing where it decides none, which checks report. */
function decidedBy(decision: Decision, { campaigns, decisions }: Workspace): Decided | undefined {
  const id = decision.period.value;
  if (levelDecision(id, decisions) !== decision) return undefined;
  const period = decidedPeriod(decision, campaigns);
  return period && { decision, period, campaign: campaigns.find((campaign) => campaign.period === period) };
}

async function proven(decided: Decided, workspace: Workspace, common: Account, from: Origin): Promise<Diagnostic[]> {
  const { period, decision } = decided;
  const rulesOn = ruleBook(workspace, undefined);
  const cutoff = cutoffOf(period, workspace.settings);
  const lastDay = earlierOf(lastDayOf(period, { asOf: undefined, cutoff }), workspace.calendar.decidingDay(period));
  const found: Diagnostic[] = [];
  try {
    const roller = new Roller({
      workspace,
      organization: () => workspace.organization,
      rulesOn,
      decision: (id) => levelDecision(id, workspace.decisions),
      lastDay: LAST_DAY,
      baseLevelsOn: (day) => levelsOn(day, workspace).map(({ id }) => id.value),
      keeps: () => false,
      standings: (base) => standingsIn(base, decided, workspace, common, from),
      seen: (rolled) => found.push(...provenIn(rolled, workspace)),
    });
    const results = await roller.results(period);
    found.push(...beyondQuotas(decision, period, rulesOn(lastDay), results.values(), workspace));
  } catch (error) {
    if (!(error instanceof NotRolledUp || error instanceof NoRegulation)) throw error; // checks report both
  }
  return found;
}

/** Scored from what was read already, or read for it; what is wrong in scores files is told where they are checked. */
async function standingsIn(
  base: Period,
  { campaign }: Decided,
  workspace: Workspace,
  common: Account,
  from: Origin,
): Promise<readonly Standing[]> {
  const own = campaign && hasOwnSheets(campaign) ? campaign : undefined;
  const isRead = workspace.briefings.some(({ named }) => named === base.id) || workspace.unreadable.has(base.id);
  const { standings } = isRead
    ? scoredWeek(base, workspace, common, own)
    : await readAndScored(base, workspace, common, from, own);
  return campaign ? standings.filter(({ subject }) => isAmong(subject, campaign)) : standings;
}
