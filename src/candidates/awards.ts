import { during } from '../base/work.ts';
import type { Award } from '../model/award.ts';
import { inOrderOfWork } from '../model/award-order.ts';
import { type AwardResult, awardResult } from './award-result.ts';
import { awaitedBy } from './conditions/index.ts';
import type { Evidence } from './evidence.ts';

/** Who is supposed to have withdrawn, and from which award; left out, from all. */
export interface Withdrawal {
  readonly kind: 'member' | 'unit';
  readonly id: string;
  readonly award?: string;
}

/** Every award of a kind of period, worked out in the order in which they need one another, in the regulation's own order. */
export function awardResults(
  awards: readonly Award[],
  evidence: Omit<Evidence, 'worked'>,
  withdrawn: readonly Withdrawal[] = [],
): AwardResult[] {
  return during('ranking', () => resultsInOrder(awards, evidence, withdrawn));
}

function resultsInOrder(
  awards: readonly Award[],
  evidence: Omit<Evidence, 'worked'>,
  withdrawn: readonly Withdrawal[],
): AwardResult[] {
  const done = new Map<string, AwardResult>();
  const withWorked: Evidence = { ...evidence, worked: (id) => done.get(id) };
  const given = awards.filter(({ periods }) => periods.some(({ value }) => value === evidence.period.kind.id));
  for (const award of inOrderOfWork(given, awaitedBy)) {
    const id = award.id.value;
    const isWithdrawn = (kind: Withdrawal['kind'], who: string) =>
      withdrawn.some(
        (withdrawal) => withdrawal.kind === kind && withdrawal.id === who && (withdrawal.award ?? id) === id,
      );
    done.set(id, awardResult(award, isWithdrawn, withWorked));
  }
  return given.flatMap(({ id }) => done.get(id.value) ?? []);
}
