import { awardConditionKindOf } from '../candidates/conditions/index.ts';
import type { Award } from '../model/award.ts';
import { type Exceeded, isExceeded } from '../scoring/quotas/quota-result.ts';
import type { CandidatesAnswer } from './candidates.ts';

type Answer = Pick<CandidatesAnswer, 'awards' | 'classified' | 'evidence'>;

/** Before the Council has spoken of levels: the quotas of levels that an award rests on where more stand at them than may. */
export function exceededBehind(award: Award, answer: Answer): readonly Exceeded[] {
  const { decision, quotas } = answer.classified;
  if (decision?.results.some(({ level }) => level)) return [];
  const levels = new Set(lowestLevels(award, answer));
  return quotas.filter(isExceeded).filter(({ quota }) => quota.kind === award.kind && levels.has(quota.level.value));
}

/** The levels that an award rests on, by itself or by another award that it asks for; the last one is asked of nobody. */
function lowestLevels({ when, kind }: Award, answer: Answer): string[] {
  const { order } = answer.evidence;
  return when.flatMap((condition) => {
    const { lowest, other } = awardConditionKindOf(condition);
    const level = lowest?.(condition, order);
    const asked = other?.(condition, kind);
    const before = answer.awards.find(({ award }) => asked?.isAwaited && award.id.value === asked.award?.value);
    const own = level === undefined || level === order.ids.at(-1) ? [] : [level];
    return [...own, ...(before?.award.kind === kind ? lowestLevels(before.award, answer) : [])];
  });
}
