import { lineageOf } from '../model/regulation.ts';
import { regulationFor } from '../model/regulation-choice.ts';
import { type LeftOut, leftOutFor } from './left-out.ts';
import { defineProof } from './proof.ts';

/** A longer period's levels ask for points, and the sheets under it come to levels alone; of the agency's own regulation in force `rollup-on-hidden-scales` tells it. */
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
  inPeriod(rolled, workspace) {
    const inForce = regulationFor(rolled.period, workspace);
    const own = inForce ? lineageOf(inForce, workspace.regulations).filter(({ isShipped }) => !isShipped) : [];
    const found = leftOutFor('rollup-of-hidden-points', rolled);
    return found.filter(({ at }) => !own.some(({ node }) => node.tape.file === at.file));
  },
});
