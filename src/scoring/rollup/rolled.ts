import { Exact } from '../../base/exact.ts';
import type { Period } from '../../calendar/period.ts';
import { conditionsOnPoints, type PointsRule, type RollupBlock } from '../../model/rollup-block.ts';
import type { LevelOrder } from '../level-order.ts';
import { methodOf } from '../methods/index.ts';
import type { Outcome } from '../methods/method.ts';
import type { Reason } from '../reason.ts';
import * as reasons from '../reasons.ts';
import type { Result, ResultSubject } from '../result.ts';
import type { ServiceWorking } from './held.ts';
import { rollupLevelled } from './levelled.ts';
import type { CoverageWorking, Part, RollupWorking } from './rollup-working.ts';
import { tooShort } from './service.ts';

/** One subject's parts as one result, before gates and decisions (rules 17–22); not rated who has served too short (rule 65). */
export function rolled(
  subject: ResultSubject,
  period: Period,
  parts: readonly Part[],
  block: RollupBlock,
  order: LevelOrder,
  services: readonly ServiceWorking[] = [],
): Result {
  const rated = parts.filter(({ result }) => result?.isRated);
  const coverage = coverageOf(parts, rated.length, block);
  const scales = scalesOf(parts);
  const about = { subject, period, levels: order.ids, scales, leaves: leavesOf(parts) };
  const working: RollupWorking = {
    block,
    parts,
    rated,
    coverage,
    services,
    outcome: undefined,
    rungs: [],
    caps: [],
    ceilings: [],
    decision: undefined,
  };
  const short = services.filter(({ holds }) => !holds).map(tooShort);
  const uncovered = rated.length === 0 || !coverage.holds ? whyNotCovered(parts, coverage) : [];
  if (short.length > 0 || uncovered.length > 0) return notRated(about, [...short, ...uncovered], working);
  if (scales.otherScale) return notRated(about, [reasons.scalesDiffer()], working);
  const levels = readLevels(rated, order);
  if (!levels) return notRated(about, [reasons.levelsDiffer()], working);
  const { outcome, none: noPoints } = pointsOf(rated, block);
  if (noPoints) return notRated(about, [noPoints], working);
  const { level, rungs, none } = rollupLevelled(block, outcome?.points, levels, order);
  const worked: RollupWorking = { ...working, outcome, rungs };
  if (none || level === undefined) return notRated(about, [none ?? reasons.levelsHole(block.node.place)], worked);
  return resultOf(about, outcome?.points, level, [], worked);
}

/** What the method makes of the parts' points: nothing as soon as one has none, and then no condition may ask for them (rule 66). */
function pointsOf(rated: readonly Part[], block: RollupBlock): { outcome?: Outcome; none?: Reason } {
  if (rated.some(({ result }) => !result?.points)) {
    const asking = conditionsOnPoints(block).at(0);
    return asking ? { none: reasons.pointsNotShown(asking.kind.place) } : {};
  }
  if (!block.points) return { none: reasons.noMethod(block.kind.place) };
  const outcome = rounded(methodOf(block.points.method.value).outcome(weighed(rated), block.points), block.points);
  return outcome ? { outcome } : { none: reasons.noWeightLeft(block.points.node.place) };
}

/** What a result says whether rated or not. */
interface About extends Pick<Result, 'subject' | 'period' | 'levels' | 'leaves'> {
  readonly scales: Pick<Result, 'scale' | 'otherScale'>;
}

function notRated(about: About, why: readonly Reason[], working: RollupWorking): Result {
  return resultOf(about, undefined, undefined, why, working);
}

/** Written out, since a province's year makes tens of thousands of them. */
function resultOf(
  { subject, period, levels, leaves, scales }: About,
  points: Exact | undefined,
  level: string | undefined,
  why: readonly Reason[],
  working: RollupWorking,
): Result {
  return {
    subject,
    period,
    isRated: level !== undefined,
    points,
    level,
    computedLevel: level,
    reasons: why,
    levels,
    scale: scales.scale,
    otherScale: scales.otherScale,
    leaves,
    coverage: working.coverage,
    brought: undefined,
    standing: undefined,
    working,
  };
}

/** Rated parts ÷ all parts but those wholly on leave that does not count; an empty base is not covered (rule 18). */
function coverageOf(parts: readonly Part[], rated: number, { coverage }: RollupBlock): CoverageWorking {
  const base = parts.filter(({ isExcepted }) => !isExcepted).length;
  if (base === 0) return { rated, base, holds: false };
  const atLeast = coverage?.atLeast.value ?? Exact.zero;
  return { rated, base, holds: !Exact.whole(rated).isLess(atLeast.times(Exact.whole(base))) };
}

/** What there was instead of enough results: coverage, and where nothing was rated the reasons of the parts. */
function whyNotCovered(parts: readonly Part[], coverage: CoverageWorking): Reason[] {
  const inParts = parts.flatMap(({ result }) => result?.reasons ?? []);
  const once = inParts.filter(
    (part, i) => inParts.findIndex(({ id }) => id === part.id) === i && part.id !== 'coverage',
  );
  return [reasons.notCovered(coverage), ...(coverage.rated === 0 ? once : [])];
}

function readLevels(rated: readonly Part[], order: LevelOrder): string[] | undefined {
  const levels: string[] = [];
  for (const { result } of rated) {
    const level = result?.level === undefined ? undefined : order.read(result.level, result.levels);
    if (level === undefined) return undefined;
    levels.push(level);
  }
  return levels;
}

function weighed(rated: readonly Part[]): { points: Exact; weight: Exact }[] {
  const all: { points: Exact; weight: Exact }[] = [];
  for (const { result, weight } of rated) if (result?.points) all.push({ points: result.points, weight });
  return all;
}

function rounded(outcome: Outcome | undefined, { round }: PointsRule): Outcome | undefined {
  if (!outcome || !round) return outcome;
  return { ...outcome, unrounded: outcome.points, points: Exact.of(outcome.points.toFixed(round.value.floor)) };
}

/** The scale of the parts, and another one where one of them has it. */
function scalesOf(parts: readonly Part[]): Pick<Result, 'scale' | 'otherScale'> {
  let scale: Result['scale'];
  for (const { result } of parts) {
    scale ??= result?.scale;
    const other = result?.otherScale ?? result?.scale;
    if (scale && other && !other.value.equals(scale.value)) return { scale, otherScale: other };
  }
  return { scale, otherScale: undefined };
}

/** Every kind of leave the parts lay on; nothing where one of them did not wholly lie on leave. */
function leavesOf(parts: readonly Part[]): ReadonlySet<string> | undefined {
  if (parts.length === 0 || parts.some(({ result }) => !result?.leaves)) return undefined;
  return new Set(parts.flatMap(({ result }) => [...(result?.leaves ?? [])]));
}
