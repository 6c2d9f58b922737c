import type { Words } from '../base/locale.ts';
import type { Rung } from '../model/condition.ts';
import { type Claim, claimants, claimsOf } from '../scoring/claims.ts';
import { failing, holds } from '../scoring/conditions/index.ts';
import { beginningOf } from './point-scale.ts';
import { defineProof } from './proof.ts';
import type { ScaleProof } from './scale-proof.ts';
import { gistOf, workingOf } from './sheets/gist.ts';
import type { Outcome } from './sheets/outcomes.ts';

interface Facts {
  points: string;
  level: string;
  why: Words;
  sheet: Words;
}

/** A sheet whose total is one level's, and which a condition keeps out of that level and every other. */
export const sheetsShutOut = defineProof<Facts>({
  id: 'sheets-shut-out',
  severity: 'error',
  message: {
    vi: ({ points, level, why, sheet }) =>
      `có phiếu ${points} điểm không xếp được vào mức nào: ${why.vi} nên không được “${level}”, mà mức khác cũng không nhận số điểm ấy (phiếu có ${sheet.vi})`,
    en: ({ points, level, why, sheet }) =>
      `a sheet of ${points} gets no level: ${why.en}, so it is not “${level}”, and no other level takes its points (one with ${sheet.en})`,
  },
  help: {
    vi: () =>
      'phiếu ấy thuộc mức nào? hãy bỏ giới hạn điểm trên của mức dưới, hoặc thêm một mức cuối cùng không có điều kiện',
    en: () => 'whose is it? take the upper bound of a lower level out, or add a last level without conditions',
  },
  *inScale({ criteria, outcomes }: ScaleProof) {
    const claims = claimsOf(criteria.rungs);
    const told = new Set<Rung>();
    for (const outcome of outcomes) {
      const rung = claimedBy(outcome, claims);
      if (!rung || told.has(rung)) continue; // `levels-hole`, `levels-overlap`
      told.add(rung);
      const working = workingOf(outcome.written(outcome.lowest), criteria);
      const failed = rung.when.find((condition) => !holds(condition, working));
      const why = failed ? failing(failed, working, criteria) : { vi: '', en: '' };
      const facts = { points: working.points.toString(), level: rung.level.value, why, sheet: gistOf(working) };
      yield { at: beginningOf(rung), facts };
    }
  },
});

/** The one level that claims the points of a sheet which gets none. */
function claimedBy({ levelled, totalsOfOne }: Outcome, claims: readonly Claim[]): Rung | undefined {
  if (levelled.byConditions !== undefined) return undefined;
  const [first, second] = claimants(claims, totalsOfOne.points);
  return second ? undefined : first?.rung;
}
