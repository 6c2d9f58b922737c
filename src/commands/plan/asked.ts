import { type Plans, plansRead } from '../../answers/plans.ts';
import { nearest } from '../../base/nearest.ts';
import { quoted } from '../../base/quoted.ts';
import type { Plan } from '../../model/plan.ts';
import type { Call } from '../command.ts';
import { workspaceOf } from '../opened.ts';
import { didYouMean, UsageError } from '../usage.ts';

/** The plans of the workspace that a line speaks of. */
export function plansFor(call: Call): Promise<Plans> {
  return plansRead(workspaceOf(call), call.host.home);
}

/** The plans that a line names, or all; a UsageError where there is none of that id. */
export function plansAsked(call: Call, { workspace }: Plans): readonly Plan[] {
  const plans = workspace?.plans ?? [];
  const [typed] = call.values;
  if (typed === undefined || !workspace) return plans;
  const found = plans.find(({ id, document }) => id.value === typed || document?.value === typed);
  if (found) return [found];
  const ids = plans.map(({ id }) => id.value);
  throw new UsageError(
    { vi: `không có kế hoạch ${quoted(typed)}`, en: `there is no plan ${quoted(typed)}` },
    didYouMean(nearest(typed, ids)) ?? { vi: 'xem các kế hoạch: emul plan', en: 'see them all: emul plan' },
  );
}
