import { type LeftOut, leftOutFor } from './left-out.ts';
import { defineProof } from './proof.ts';

/** Sheets have points, and the regulation does not say what a longer period makes of them. */
export const rollupWithoutPoints = defineProof<LeftOut>({
  id: 'rollup-without-points',
  severity: 'error',
  message: {
    vi: ({ period, who, others }) =>
      `${period.vi}: quy chế không nói cách tính điểm, mà phiếu của ${who}${others > 0 ? ` và ${others} cá nhân, tập thể khác` : ''} có điểm, nên không xếp loại được`,
    en: ({ period, who, others }) =>
      `${period.en}: nothing says how points are summed up, and the sheets of ${who}${others > 0 ? ` and ${others} more` : ''} have points, so they are not rated`,
  },
  help: {
    vi: () => 'hãy ghi thêm cách tính, ví dụ points: {method: mean}; chỉ thang điểm có shown: false mới bỏ được',
    en: () => 'add one, e.g. points: {method: mean}; it can only be left out over scales with shown: false',
  },
  inPeriod: (rolled) => leftOutFor('rollup-without-points', rolled),
});
