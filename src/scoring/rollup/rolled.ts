import { Exact } from '../../base/exact.ts';
import type { Period } from '../../calendar/period.ts';
import type { RollupBlock } from '../../model/rollup-block.ts';
import type { LevelOrder } from '../level-order.ts';
import { methodOf } from '../methods/index.ts';
import type { Outcome } from '../methods/method.ts';
import type { Reason } from '../reason.ts';
import * as reasons from '../reasons.ts';
import type { Result, ResultSubject } from '../result.ts';
import { rollupLevelled } from './levelled.ts';
import type { CoverageWorking, Part, RollupWorking } from './rollup-working.ts';

/** One subject's parts as one result, before gates and decisions (SEMANTICS 17–22). */
export function rolled(
  subject: ResultSubject,
  period: Period,
  parts: readonly Part[],
  block: RollupBlock,
  order: LevelOrder,
): Result {
  const rated = parts.filter(({ result }) => result?.isRated);
  const coverage = coverageOf(parts, rated.length, block);
  const working: RollupWorking = {
    block,
    parts,
    rated,
    coverage,
    outcome: undefined,
    rungs: [],
    caps: [],
    decision: undefined,
  };
  const common = { subject, period, working, levels: order.ids, ...scalesOf(parts), leaves: leavesOf(parts) };
  const notRated = (why: Reason) => ({ ...empty, ...common, reasons: [why] });
  if (rated.length === 0 || !coverage.holds) return { ...empty, ...common, reasons: whyNotCovered(parts, coverage) };
  if (common.otherScale) return notRated(reasons.scalesDiffer());
  const levels = readLevels(rated, order);
  if (!levels) return notRated(reasons.levelsDiffer());
  const outcome = rounded(methodOf(block.points.method.value).outcome(weighed(rated), block.points), block);
  if (!outcome) return notRated(reasons.noWeightLeft(block.points.node.place));
  const { level, rungs, none } = rollupLevelled(block, outcome.points, levels, order);
  if (none || level === undefined)
    return { ...notRated(none ?? reasons.levelsHole(block.node.place)), working: { ...working, outcome, rungs } };
  return {
    ...empty,
    ...common,
    isRated: true,
    points: outcome.points,
    level,
    computedLevel: level,
    reasons: [],
    working: { ...working, outcome, rungs },
  };
}

const empty = {
  isRated: false,
  points: undefined,
  level: undefined,
  computedLevel: undefined,
  brought: undefined,
  standing: undefined,
} as const;

/** Rated parts ÷ all parts but those wholly on leave that does not count; an empty base is not covered (SEMANTICS 18). */
function coverageOf(parts: readonly Part[], rated: number, { coverage }: RollupBlock): CoverageWorking {
  const base = parts.filter(({ isExcepted }) => !isExcepted).length;
  if (base === 0) return { rated, base, holds: false };
  const atLeast = coverage?.atLeast.value ?? Exact.zero;
  return { rated, base, holds: !Exact.whole(rated).isLess(atLeast.times(Exact.whole(base))) };
}

/** What there was instead of enough results: coverage, and where nothing was rated the reasons of the parts. */
function whyNotCovered(parts: readonly Part[], coverage: CoverageWorking): Reason[] {
  const inParts = parts.flatMap(({ result }) => result?.reasons ?? []);
  const once = inParts.filter((one, i) => inParts.findIndex(({ id }) => id === one.id) === i && one.id !== 'coverage');
  return [reasons.notCovered(coverage), ...(coverage.rated === 0 ? once : [])];
}

function readLevels(rated: readonly Part[], order: LevelOrder): string[] | undefined {
  const levels = rated.flatMap(({ result }) => (result?.level && order.read(result.level, result.levels)) ?? []);
  return levels.length === rated.length ? levels : undefined;
}

function weighed(rated: readonly Part[]): { points: Exact; weight: Exact }[] {
  return rated.flatMap(({ result, weight }) => (result?.points ? { points: result.points, weight } : []));
}

function rounded(outcome: Outcome | undefined, { points: { round } }: RollupBlock): Outcome | undefined {
  if (!outcome || !round) return outcome;
  return { ...outcome, points: Exact.of(outcome.points.toFixed(round.value.floor)) };
}

/** The scale of the parts, and another one where one of them has it. */
function scalesOf(parts: readonly Part[]): Pick<Result, 'scale' | 'otherScale'> {
  const all = parts.flatMap(({ result }) => [result?.scale ?? [], result?.otherScale ?? []].flat());
  const [scale] = all;
  return { scale, otherScale: all.find(({ value }) => scale && !value.equals(scale.value)) };
}

/** Every kind of leave the parts lay on; nothing where one of them did not wholly lie on leave. */
function leavesOf(parts: readonly Part[]): ReadonlySet<string> | undefined {
  const all = new Set<string>();
  for (const { result } of parts) {
    if (!result?.leaves) return undefined;
    for (const kind of result.leaves) all.add(kind);
  }
  return parts.length > 0 ? all : undefined;
}
