import { Exact } from '../../base/exact.ts';
import { listed, type Words } from '../../base/locale.ts';
import { type Condition, isOnPoints } from '../../model/condition.ts';
import { lowerBound } from '../../scoring/bounds.ts';
import { inList } from '../../scoring/conditions/index.ts';
import { unreached } from '../../scoring/level.ts';
import { rollupConditionKindOf } from '../../scoring/rollup/conditions/index.ts';
import type { RankedResult } from '../../scoring/rollup/ranked-results.ts';
import type { Evidence } from '../evidence.ts';
import { shortBy } from '../near.ts';
import type { Finding } from './condition-kind.ts';

/** What kept somebody from a level: its conditions that do not hold, or what lowered the level afterwards; near where each of its conditions that does not hold almost did. */
export function missedLevel(
  result: RankedResult,
  wanted: string,
  evidence: Evidence,
): Pick<Finding, 'lacking' | 'isNear'> {
  const { order, names } = evidence;
  const wasReached = result.computedLevel !== undefined && !order.isWorse(result.computedLevel, wanted);
  if (wasReached) return { lacking: lowered(result), isNear: true };
  const missed = result.standing ? ofBase(result, wanted) : ofRollup(result, wanted, evidence);
  if (missed.length === 0) {
    const name = names.levelName(wanted);
    return { lacking: { vi: `chưa đến mức ${name.vi}`, en: `below ${name.en}` }, isNear: false };
  }
  return {
    lacking: listed(
      missed.map(({ said }) => said),
      '; ',
    ),
    isNear: missed.every(({ isNear }) => isNear),
  };
}

/** What a gate, an event's limit or a decision says. */
function lowered({ reasons }: RankedResult): Words {
  return listed(
    reasons.map(({ words }) => words),
    '; ',
  );
}

interface Missed {
  readonly said: Words;
  /** Half a point or less is missing, one part, or nothing but what a sheet counts otherwise. */
  readonly isNear: boolean;
}

/** What the roll-up says of the level: each condition that does not hold with what there is. */
function ofRollup({ working }: RankedResult, wanted: string, { names, order }: Evidence): Missed[] {
  const rung = working?.rungs.findLast(
    (rungWorking) => !rungWorking.holds && !order.isWorse(rungWorking.rung.level.value, wanted),
  );
  return (rung?.conditions ?? []).flatMap((condition): Missed[] => {
    const kind = rollupConditionKindOf(condition.condition.kind.value);
    if (condition.holds || !kind) return [];
    const short = shortOfPoints(condition.condition, condition.value);
    if (short) return [{ said: short.words, isNear: short.isNear }];
    const [asked, found] = [kind.asked(condition.condition, names), kind.found(condition, names)];
    const said = { vi: `${asked.vi} (${found.vi})`, en: `${asked.en} (${found.en})` };
    return [{ said, isNear: kind.isOnePartShort?.(condition) ?? false }];
  });
}

/** What the sheet of a base period says of the level. */
function ofBase({ standing }: RankedResult, wanted: string): Missed[] {
  const { marked: working, subject } = standing ?? {};
  const criteria = subject?.choice.criteria;
  if (!working || !criteria) return [];
  const missed = unreached(criteria.rungs, working).find(({ rung }) => rung.level.value === wanted);
  const failed = missed?.failed ?? [];
  return failed.map((condition): Missed => {
    const short = shortOfPoints(condition, working.points);
    if (short) return { said: short.words, isNear: short.isNear };
    const { asked, found } = inList(condition, working, criteria);
    return {
      said: { vi: `${asked.vi} (${found.vi})`, en: `${asked.en} (${found.en})` },
      isNear: failed.length === 1,
    };
  });
}

function shortOfPoints(condition: Condition, points: Exact): ReturnType<typeof shortBy> | undefined {
  const least = isOnPoints(condition) ? lowerBound(condition.bounds) : undefined;
  const gap = least?.bound.minus(points) ?? Exact.zero;
  return least && !gap.isNegative && !gap.isZero ? shortBy(gap, least.isStrict) : undefined;
}
