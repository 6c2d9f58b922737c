import type { Rung } from '../model/condition.ts';
import { endOf, isBounded } from './point-scale.ts';
import { defineProof } from './proof.ts';
import type { ScaleProof } from './scale-proof.ts';
import type { Outcome } from './sheets/outcomes.ts';

interface Facts {
  readonly fewer: string;
  readonly better: string;
  readonly more: string;
  readonly worse: string;
  /** Whether the better one says up to how many points it goes; else the worse one stands before it. */
  readonly isBounded: boolean;
}

/** Of two sheets for which the same conditions hold, the one with more points gets the worse level. */
export const morePointsWorseLevel = defineProof<Facts>({
  id: 'more-points-worse-level',
  severity: 'warning',
  counted: { vi: 'chỗ nhiều điểm hơn mà mức kém hơn', en: 'levels that get worse with more points' },
  message: {
    vi: ({ fewer, better, more, worse }) =>
      `có phiếu ${more} điểm chỉ được mức “${worse}”, trong khi phiếu ${fewer} điểm, mọi điều kiện khác như nhau, được mức “${better}”`,
    en: ({ fewer, better, more, worse }) =>
      `a sheet of ${more} gets only “${worse}”, while one of ${fewer}, all other conditions being the same, gets “${better}”`,
  },
  help: {
    vi: ({ better, worse, isBounded }) =>
      isBounded
        ? `hãy bỏ giới hạn điểm trên của mức “${better}”: ai không đủ điều kiện của mức trên thì được mức này`
        : `“${worse}” đứng trước “${better}” nên được xét trước: hãy xếp mức tốt hơn lên trước và xem lại số điểm của hai mức`,
    en: ({ better, worse, isBounded }) =>
      isBounded
        ? `take the upper bound of “${better}” out: who fails a condition of the level above then gets it`
        : `“${worse}” stands before “${better}” and is asked first: put the better level first and look at the points of both`,
  },
  *inScale(proof) {
    const told = new Set<Rung>();
    let lower: Outcome | undefined;
    for (const higher of proof.outcomes.filter(({ levelled }) => levelled.byConditions !== undefined)) {
      const rung = lower?.rung;
      if (lower && rung && !told.has(rung) && isReversed(lower, higher, proof)) {
        told.add(rung);
        const [better, worse] = [lower, higher].map(({ levelled }) => (levelled.byConditions ? levelled.level : ''));
        const [fewer, more] = [lower.highest.toString(), higher.lowest.toString()];
        const facts = { fewer, more, better: better ?? '', worse: worse ?? '', isBounded: isBounded(rung) };
        yield { at: endOf(rung), facts };
      }
      lower = higher;
    }
  },
});

/** Of one kind, the one with more points next after the other, and worse off; between them there may be totals of no level or of two. */
function isReversed(lower: Outcome, higher: Outcome, { ladder }: ScaleProof): boolean {
  if (lower.kind === undefined || lower.kind !== higher.kind) return false;
  const [a, b] = [lower.levelled, higher.levelled];
  return a.byConditions !== undefined && b.byConditions !== undefined && ladder.isWorse(b.level, a.level);
}
