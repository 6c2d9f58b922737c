import { type HoleFacts, holesIn, WAY_OUT } from './holes.ts';
import { pointScales } from './point-scale.ts';
import { defineProof } from './proof.ts';

/** Points between two steps of a scale that no level claims: no sheet gets them, but a mean of weeks would. */
export const levelsHoleBetweenSteps = defineProof<HoleFacts>({
  id: 'levels-hole-between-steps',
  severity: 'warning',
  counted: { vi: 'khe giữa hai mức', en: 'holes between levels' },
  message: {
    vi: ({ points }) =>
      `điểm ${points.vi} không thuộc mức nào; phiếu không chấm ra điểm ấy, nhưng số trung bình thì có`,
    en: ({ points }) => `totals ${points.en} are of no level; no sheet can get them, but a mean of weeks can`,
  },
  help: WAY_OUT,
  *inWorkspace(workspace) {
    for (const hole of pointScales(workspace).flatMap(holesIn)) if (!hole.isReached) yield hole; // `levels-hole`
  },
});
