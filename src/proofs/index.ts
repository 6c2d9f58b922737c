import { conditionWithoutEffect } from './condition-without-effect.ts';
import { criterionWithoutEffect } from './criterion-without-effect.ts';
import { decisionAboveGate } from './decision-above-gate.ts';
import { decisionNotInList } from './decision-not-in-list.ts';
import { decisionNotRated } from './decision-not-rated.ts';
import { exampleDiffers } from './example-differs.ts';
import { exampleUnusable } from './example-unusable.ts';
import { expectDiffers } from './expect-differs.ts';
import { levelByLimitAlone } from './level-by-limit-alone.ts';
import { levelUnreachable } from './level-unreachable.ts';
import { levelsHole } from './levels-hole.ts';
import { levelsHoleBetweenSteps } from './levels-hole-between-steps.ts';
import { levelsOverlap } from './levels-overlap.ts';
import { morePointsWorseLevel } from './more-points-worse-level.ts';
import { proposalChanged } from './proposal-changed.ts';
import { quotaWithoutCounting } from './quota-without-counting.ts';
import { regulationExampleDiffers } from './regulation-example-differs.ts';
import { regulationExampleUnusable } from './regulation-example-unusable.ts';
import { rollupOfHiddenPoints } from './rollup-of-hidden-points.ts';
import { rollupWithoutPoints } from './rollup-without-points.ts';
import { scalesDiffer } from './scales-differ.ts';
import { sheetWithoutLevel } from './sheet-without-level.ts';
import { sheetsShutOut } from './sheets-shut-out.ts';

/** Every proof. */
export const proofs = [
  conditionWithoutEffect,
  criterionWithoutEffect,
  decisionAboveGate,
  decisionNotInList,
  decisionNotRated,
  exampleDiffers,
  exampleUnusable,
  expectDiffers,
  levelByLimitAlone,
  levelUnreachable,
  levelsHole,
  levelsHoleBetweenSteps,
  levelsOverlap,
  morePointsWorseLevel,
  proposalChanged,
  quotaWithoutCounting,
  regulationExampleDiffers,
  regulationExampleUnusable,
  rollupOfHiddenPoints,
  rollupWithoutPoints,
  scalesDiffer,
  sheetWithoutLevel,
  sheetsShutOut,
] as const;

/** Those that are asked of everybody every week. */
export const proofsOfStandings = proofs.filter(({ looksAtStandings }) => looksAtStandings);
