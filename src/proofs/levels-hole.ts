import { type HoleFacts, holesIn, WAY_OUT } from './holes.ts';
import { pointScales } from './point-scale.ts';
import { defineProof } from './proof.ts';

/** Points that no level claims, so that nobody who gets them could be rated. */
export const levelsHole = defineProof<HoleFacts>({
  id: 'levels-hole',
  severity: 'error',
  message: {
    vi: ({ points }) => `điểm ${points.vi} không thuộc mức nào`,
    en: ({ points }) => `totals ${points.en} are of no level`,
  },
  help: WAY_OUT,
  *inWorkspace(workspace) {
    for (const hole of pointScales(workspace).flatMap(holesIn)) if (hole.isReached) yield hole; // `levels-hole-between-steps`
  },
});
