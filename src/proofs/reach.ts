import { Exact } from '../base/exact.ts';
import type { Criteria } from '../model/criteria.ts';
import type { Criterion, ScoreEvent } from '../model/criterion.ts';
import type { Stretch } from './stretch.ts';

/** The totals that sheets can get: from `low` to `high`, in whole steps where marks and events leave no others. */
export interface Reach {
  readonly low: Exact;
  /** Undefined where nothing limits them. */
  readonly high: Exact | undefined;
  /** Undefined where any total can occur, as with `ratio`. */
  readonly step: Exact | undefined;
}

/** What totals a scale can give. */
export function reachOf(criteria: Criteria): Reach {
  const { scale } = criteria;
  const most = mostOf(criteria);
  const isCapped = !criteria.bonus?.isAbove;
  const high = isCapped ? Exact.min(most ?? scale.max.value, scale.max.value) : most;
  return { low: scale.min, high, step: stepOf(criteria) };
}

/** Whether some total lies there. */
export function isReached({ from, to }: Stretch, { step }: Reach): boolean {
  if (!step) return true;
  const isWhole = from.isIncluded && from.at.isMultipleOf(step);
  const next = Exact.whole(from.at.over(step).floor + (isWhole ? 0 : 1)).times(step);
  return next.isLess(to.at) || (to.isIncluded && next.equals(to.at));
}

/** All groups full and the whole bonus, before the scale's maximum; nothing where the bonus has no limit. */
function mostOf({ groups, bonus }: Criteria): Exact | undefined {
  const full = Exact.sum(
    groups.map(({ max, criteria }) => Exact.min(max.value, Exact.sum(criteria.map((one) => one.max.value)))),
  );
  if (!bonus || bonus.events.every(({ points }) => points.value.isZero)) return full;
  return bonus.max && full.plus(bonus.max.value);
}

/** The common measure of everything that is added up; nothing where a share of a maximum is. */
function stepOf(criteria: Criteria): Exact | undefined {
  const all = criteria.groups.flatMap((group) => group.criteria);
  if (all.some(({ mode, max }) => (mode.value === 'ratio' || mode.value === 'members') && !max.value.isZero))
    return undefined;
  const { scale, groups, bonus, penalties } = criteria;
  const values = [
    scale.min,
    scale.max.value,
    ...groups.map(({ max }) => max.value),
    ...all.flatMap((one) => partsOf(one, scale.step.value)),
    ...(bonus?.max ? [bonus.max.value] : []),
    ...pointsOf([...(bonus?.events ?? []), ...penalties]),
  ];
  const step = values.reduce(measure, Exact.zero);
  return step.isZero ? undefined : step;
}

/** What a criterion's points are added up of; `unsaid` and full marks count its maximum. */
function partsOf({ mode, max, floor, grades, events }: Criterion, step: Exact): Exact[] {
  if (mode.value === 'grade') return [max.value, ...[...grades.values()].map(({ value }) => value)];
  if (mode.value === 'mark') return [max.value, step];
  return [max.value, ...(floor === 'none' ? [] : [floor.value]), ...pointsOf(events)];
}

function pointsOf(events: readonly ScoreEvent[]): Exact[] {
  return events.map(({ points }) => points.value);
}

/** The largest number of which both are whole multiples. */
function measure(a: Exact, b: Exact): Exact {
  let [large, small] = [a, b];
  while (!small.isZero) {
    const rest = large.minus(small.times(Exact.whole(large.over(small).floor)));
    [large, small] = [small, rest];
  }
  return large;
}
