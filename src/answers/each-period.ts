import { earlierOf } from '../base/day.ts';
import type { Period } from '../calendar/period.ts';
import { cutoffOf } from '../model/cutoff.ts';
import { levelDecision } from '../model/decision.ts';
import type { Rules } from '../model/rules.ts';
import { Remembered } from '../scoring/rollup/remembered.ts';
import type { ClassifyAnswer } from './classification.ts';
import type { Classifier } from './classifier.ts';
import { restsOnProposal } from './rule-book.ts';

/** The rows of one of several periods. */
export type PeriodRows = Pick<ClassifyAnswer, 'period' | 'rules' | 'results' | 'quotas' | 'isDraft' | 'seal'>;

/** Several periods of one reading, each in its turn, parts before what they are parts of: what they share is worked out once. */
export async function* eachPeriod(classifier: Classifier, periods: readonly Period[]): AsyncGenerator<PeriodRows> {
  const { workspace, closed, drafts } = classifier;
  const { settings, calendar, decisions } = workspace;
  const remembered = new Remembered();
  const roller = classifier.roller(remembered);
  for (const [i, period] of periods.entries()) {
    const { results, rulesOn } = await classifier.rows(period, roller);
    const rules = rulesOn(earlierOf(cutoffOf(period, settings)?.to ?? period.to, calendar.decidingDay(period)));
    const { from, to } = calendar.counted(period);
    const isInside = (part: Period) => part.from >= from && calendar.decidingDay(part) <= to;
    const isDraft = [...drafts].some(([part, { size }]) => size > 0 && isInside(part));
    yield {
      period,
      rules,
      results,
      quotas: classifier.quotas(period, rules, results, levelDecision(period.id, decisions)),
      isDraft: isDraft || restsOnProposal(period, rules),
      ...(closed.own && { seal: closed.own }),
    };
    const later = periods.slice(i + 1).map((each) => partsAskedBy(each, rulesOn(each.to), calendar.counted(each)));
    remembered.forget((part) => !later.some(({ kind, from }) => kind === part.kind.id && part.to >= from));
  }
}

/** Which parts a period that is still to come will ask for. */
function partsAskedBy({ kind }: Period, { blocks }: Rules, { from }: Period) {
  return { kind: blocks.get(kind.id)?.from.value, from };
}
