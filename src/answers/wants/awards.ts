import type { Period } from '../../calendar/period.ts';
import { mayStand } from '../../candidates/candidacy.ts';
import { decidedPeriod } from '../../model/decided-period.ts';
import { awardDecision } from '../../model/decision.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { Home } from '../../source/home.ts';
import { candidatesIn } from '../candidates.ts';
import type { AwardWant } from './want.ts';

/** Awards that somebody stands for in periods on which decisions are begun, beside which none is on that award. */
export async function awardWants(workspace: Workspace, root: string, home: Home): Promise<AwardWant[]> {
  const found: AwardWant[] = [];
  for (const period of periodsDecided(workspace)) {
    const { answer } = await candidatesIn(root, home, {
      choose: (_, __, campaigns) => campaigns.find(({ id }) => id === period.id) ?? period,
      asOf: () => undefined,
      regulation: undefined,
      supposed: undefined,
      without: () => [],
    });
    for (const { award, candidacies } of answer?.awards ?? []) {
      const { id, name, kind, decides } = award;
      const count = candidacies.filter(mayStand).length;
      if (count === 0 || decides.who === 'briefing' || awardDecision(period.id, id.value, workspace.decisions))
        continue;
      found.push({ kind: 'award', period, award: id.value, name: name.value, of: kind, count });
    }
  }
  return found;
}

/** Periods of the decisions there are, each once. */
function periodsDecided({ decisions, campaigns }: Workspace): Period[] {
  const periods = decisions.flatMap((decision) => decidedPeriod(decision, campaigns) ?? []);
  return [...new Map(periods.map((period) => [period.id, period])).values()];
}
