import { Exact } from '../../base/exact.ts';
import { isOnPoints, type Rung } from '../../model/condition.ts';
import type { Criteria } from '../../model/criteria.ts';
import { isWithin, lowerBound } from '../bounds.ts';

/** What a sheet of a base period may still bring at best (rule 44). */
export interface BestSheet {
  /** The scale's maximum: what it brings without bonus. */
  readonly max: Exact;
  /** With all bonus that lifts the total above it; undefined where nothing limits that. */
  readonly withBonus: Exact | undefined;
  /** The best level for these points, whatever else a level asks for. */
  levelAt(points: Exact): string | undefined;
  /** The least hundredth that may bring a level or a better one; zero where no level so good asks for points. */
  floorOf(isEnough: (level: string) => boolean): Exact;
  /** Levels that sheets may have, worst first. */
  readonly levels: readonly string[];
}

/** The best sheet that a point scale allows. */
export function bestSheetOf({ scale, bonus, rungs }: Criteria): BestSheet {
  const max = scale.max.value;
  const hasBonus = bonus?.isAbove === true && bonus.events.some(({ points }) => points.value.isMore(Exact.zero));
  return {
    max,
    withBonus: hasBonus ? bonus.max && max.plus(bonus.max.value) : max,
    levelAt: (points) => rungs.find((rung) => onPoints(rung).every((point) => isWithin(points, point)))?.level.value,
    floorOf: (isEnough) => leastOf(rungs.filter(({ level }) => isEnough(level.value)).map(floorOf)),
    levels: rungs.map(({ level }) => level.value).toReversed(),
  };
}

function onPoints({ when }: Rung): Rung['when'] {
  return when.filter(isOnPoints);
}

/** Just above a bound that is not enough itself. */
function floorOf(rung: Rung): Exact {
  const floors = onPoints(rung).flatMap(({ bounds }) => lowerBound(bounds) ?? []);
  const least = floors.map(({ bound, isStrict }) => (isStrict ? bound.plus(HUNDREDTH) : bound));
  return least.reduce((most, exact) => (exact.isMore(most) ? exact : most), Exact.zero);
}

function leastOf(all: readonly Exact[]): Exact {
  return all.reduce((least, exact) => (exact.isLess(least) ? exact : least), all[0] ?? Exact.zero);
}

const HUNDREDTH = Exact.of('0.01');
