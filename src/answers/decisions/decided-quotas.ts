import type { Period } from '../../calendar/period.ts';
import { calledIn } from '../../checking/whom.ts';
import { quotaWords } from '../../checks/decision/quota-words.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Decision } from '../../model/decision.ts';
import { levelNamed } from '../../model/level-names.ts';
import type { Rules } from '../../model/rules.ts';
import type { Workspace } from '../../model/workspace.ts';
import { LevelOrder } from '../../scoring/level-order.ts';
import { isExceeded } from '../../scoring/quotas/quota-result.ts';
import { quotasOf, quotasShown } from '../../scoring/quotas/quotas.ts';
import type { Result } from '../../scoring/result.ts';
import { rankedResults } from '../../scoring/rollup/ranked-results.ts';

/** Levels decided for those below the cut of a quota without a reason, each once, however many scopes it exceeds. */
export function beyondQuotas(
  decision: Decision,
  period: Period,
  rules: Rules,
  results: Iterable<Result>,
  workspace: Workspace,
): Diagnostic[] {
  const shown = quotasOf(period, quotasShown(period, rules), rankedResults(results, workspace.organization), {
    organization: workspace.organization,
    order: new LevelOrder(rules.levels.map(({ id }) => id.value)),
    exceptions: new Set(decision.exceptions.map(({ value }) => value)),
  });
  const exceeded = shown.filter(isExceeded);
  return decision.results.flatMap((decidedResult) => {
    const { level, reason, kind, subject } = decidedResult;
    if (!level || reason) return [];
    const quota = exceeded.find(({ cut }) =>
      cut.some(({ result, isAboveCut }) => {
        const { subject: its } = result;
        return !isAboveCut && its.kind === kind && its.id === subject.value && result.level === level.value;
      }),
    );
    if (!quota) return [];
    const facts = {
      who: calledIn(workspace, decidedResult),
      level: levelNamed(level.value, rules.levels),
      count: quota.count,
      limit: quota.limit,
      exception: quota.exception && !quota.exception.isUsed ? quota.quota.id.value : undefined,
    };
    return [
      quotaWords['level-beyond-quota'].at(level.place, facts, {
        subject: subject.value,
        period: decision.period.value,
      }),
    ];
  });
}
