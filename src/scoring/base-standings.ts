import { levelDecision } from '../model/decision.ts';
import { levelsNamed } from '../model/level-names.ts';
import { levelsOn, regulationOn } from '../model/regulation-choice.ts';
import { type Rules, rulesOf } from '../model/rules.ts';
import type { Week } from '../model/week.ts';
import type { Workspace } from '../model/workspace.ts';
import { heldStandings } from './rollup/base-held.ts';
import type { RankedStanding } from './standing.ts';
import { standingsOf, type WeekTerms } from './week.ts';

/** How a base period is scored: whose rows are spoiled, and by which rules. */
export interface Scoring extends Pick<WeekTerms, 'spoiled'> {
  /** Those in force, unless it is read under others. */
  readonly rules?: Rules | undefined;
}

/** A base period scored, under what its rules say of its own kind (rule 64); a campaign's own sheets are held by the campaign. */
export function standingsIn(
  week: Week,
  workspace: Workspace,
  { spoiled, ...read }: Scoring,
): readonly RankedStanding[] {
  const { period, campaign } = week;
  const { calendar, organization, regulations, decisions } = workspace;
  const day = calendar.decidingDay(period);
  const levels = levelsNamed(levelsOn(day, workspace));
  const standings = standingsOf(week, { workspace, spoiled, levels });
  const inForce = regulationOn(day, workspace);
  const rules = read.rules ?? (inForce && rulesOf(inForce, regulations));
  if (!rules || campaign) return standings;
  const decision = levelDecision(period.id, decisions);
  return heldStandings(standings, period, { rules, organization, decision, levels: levels.map(({ id }) => id) });
}
