import type { CandidatesAnswer } from '../../answers/candidates.ts';
import { proposedIn } from '../../reports/papers/proposed.ts';
import { UsageError } from '../usage.ts';

/** A paper of what the head grants has nothing to say where nobody is granted anything: a UsageError. */
export function mustBeGranted(answer: CandidatesAnswer, only?: string): void {
  const own = proposedIn(answer).filter(({ award }) => only === undefined || award.id.value === only);
  const granted = own.filter(({ award, won }) => award.decides.who === 'head' && won.length > 0);
  if (granted.length > 0) return;
  const { id } = answer.classified.period;
  throw new UsageError(
    {
      vi: `kỳ ${id} chưa có ai được khen thưởng thuộc thẩm quyền người đứng đầu`,
      en: `the head grants nothing to anybody in ${id} yet`,
    },
    { vi: `xem vì sao: emul candidates ${id} --all`, en: `see why: emul candidates ${id} --all` },
  );
}
