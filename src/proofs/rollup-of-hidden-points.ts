import { type LeftOut, leftOutFor } from './left-out.ts';
import { defineProof } from './proof.ts';

/** A longer period's levels ask for points, and the sheets under it come to levels alone. */
export const rollupOfHiddenPoints = defineProof<LeftOut>({
  id: 'rollup-of-hidden-points',
  severity: 'error',
  message: {
    vi: ({ period, who, others }) =>
      `${period.vi}: mức đòi điểm, mà thang điểm của ${who}${others > 0 ? ` và ${others} cá nhân, tập thể khác` : ''} chỉ xếp mức, nên không xếp loại được`,
    en: ({ period, who, others }) =>
      `${period.en}: a level asks for points, but the scale of ${who}${others > 0 ? ` and ${others} more` : ''} comes to levels alone, so they are not rated`,
  },
  help: {
    vi: () => 'hãy đặt điều kiện theo mức của các kỳ: share, count hoặc none',
    en: () => 'ask for the levels of the parts instead: share, count or none',
  },
  inPeriod: (rolled) => leftOutFor('rollup-of-hidden-points', rolled),
});
