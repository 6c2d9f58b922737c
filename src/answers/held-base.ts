import type { Period } from '../calendar/period.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type Decision, levelDecision } from '../model/decision.ts';
import { keyOf } from '../model/due.ts';
import { levelsOn, regulationOn } from '../model/regulation-choice.ts';
import { type Rules, rulesOf } from '../model/rules.ts';
import type { Workspace } from '../model/workspace.ts';
import { provenIn } from '../pipeline.ts';
import { LevelOrder } from '../scoring/level-order.ts';
import type { QuotaResult } from '../scoring/quotas/quota-result.ts';
import { quotasOf, quotasShown } from '../scoring/quotas/quotas.ts';
import { baseRolled } from '../scoring/rollup/base-held.ts';
import { baseResult } from '../scoring/rollup/base-results.ts';
import { rankedResults } from '../scoring/rollup/ranked-results.ts';
import type { RankedStanding } from '../scoring/standing.ts';

/** What stands over the sheets of a base period whose kind the rules name (rule 64). */
export interface HeldBase {
  readonly rules: Rules;
  readonly quotas: readonly QuotaResult[];
  readonly decision: Decision | undefined;
}

/** Quotas and the decision of a base period, and what is wrong with that; nothing where neither they nor a gate says anything. */
export function heldBase(
  period: Period,
  workspace: Workspace,
  standings: readonly RankedStanding[],
): { readonly base: HeldBase; readonly proven: readonly Diagnostic[] } | undefined {
  const { calendar, organization, regulations, decisions } = workspace;
  const day = calendar.decidingDay(period);
  const regulation = regulationOn(day, workspace);
  const rules = regulation && rulesOf(regulation, regulations);
  if (!rules || rules.base !== period.kind.id) return undefined;
  const decision = levelDecision(period.id, decisions);
  const shown = quotasShown(period, rules).filter(({ periods }) =>
    periods.some(({ value }) => value === period.kind.id),
  );
  if (!decision && shown.length === 0 && standings.every(({ held }) => !held)) return undefined;
  const levels = levelsOn(day, workspace).map(({ id }) => id.value);
  const all = standings.map((standing) => baseResult(standing, period, day, levels, true));
  const results = new Map(all.map((result) => [keyOf(result.subject.kind, result.subject.id), result]));
  const quotas = quotasOf(period, shown, rankedResults(all, organization), {
    organization,
    order: new LevelOrder(levels),
    exceptions: new Set(decision?.exceptions.map(({ value }) => value)),
  });
  const proven = decision ? provenIn(baseRolled(period, results, { rules, decision }), workspace) : [];
  return { base: { rules, quotas, decision }, proven };
}
