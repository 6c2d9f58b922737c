import { Exact } from '../../base/exact.ts';
import type { Period } from '../../calendar/period.ts';
import { isOnPoints, type Rung } from '../../model/condition.ts';
import { LevelOrder } from '../level-order.ts';
import { methodOf } from '../methods/index.ts';
import type { Result } from '../result.ts';
import type { BestSheet } from './best-sheet.ts';
import { rollupConditionKindOf } from './conditions/index.ts';
import { type Ahead, basesToCome, supposing } from './supposed.ts';

/** What is still reachable in a period that is not over. */
export interface Prospect {
  /** The base periods still to come. */
  readonly toCome: readonly Period[];
  /** What a base period can bring at most without bonus. */
  readonly max: Exact;
  /** The same with all bonus that may lift it above the scale; undefined where nothing limits that. */
  readonly withBonus: Exact | undefined;
  /** The period's result if each of them brought the most there is and the best level for it. */
  readonly atBest: Result;
  /** Each level of the regulation, best first. */
  readonly levels: readonly Reach[];
}

/** What it takes to stand at a level or better. */
export interface Reach {
  readonly level: string;
  /**
   * The least hundredth of a point that suffices if every base period still to come brings as much; undefined where even
   * the most there is does not suffice.
   */
  readonly from: Exact | undefined;
  /** Whether it is enough on average, with the levels that `parts` asks for; else each of them must bring it. */
  readonly isAverage: boolean;
  /** The level that each of them must have besides; undefined where any will do. */
  readonly each: string | undefined;
  /** Whether it is reached even if each of them brought nothing and the worst level. */
  readonly isCertain: boolean;
  /** Of the parts that are not over, how many must be at the level at least, by the conditions on levels alone. */
  readonly parts: { readonly needed: number; readonly of: number } | undefined;
}

const HUNDRED = Exact.whole(100);

/** The prospect of a period; nothing where nothing is still to come. */
export function prospectOf(period: Period, actual: Result, ahead: Ahead, sheet: BestSheet): Prospect | undefined {
  const rules = ahead.rulesOn(ahead.calendar.decidingDay(period));
  const toCome = basesToCome(period, ahead);
  const [best] = rules.levels.map(({ id }) => id.value);
  if (toCome.length === 0 || best === undefined || period.kind.id === rules.base) return undefined;
  const order = new LevelOrder(rules.levels.map(({ id }) => id.value));
  const worst = order.ids.at(-1) ?? best;
  const supposed = supposing(period, actual, ahead);
  const at = (points: Exact, level = sheet.levelAt(points) ?? worst) => supposed({ points, level });
  // Without a limit on bonus any mean can be had; what is not reached by that much is held by other conditions.
  const most = sheet.withBonus ?? sheet.max.times(Exact.whole(100 * (1 + basesIn(actual))));
  const atBest = at(most);
  const isOpen = (part: Period) => basesToCome(part, ahead).length > 0;
  const isSummed = isSumOf(atBest, toCome[0]?.kind.id);
  const levels = order.ids.map((level): Reach => {
    const reaches = (points: Exact, each?: string) => isReached(at(points, each), level, order);
    const parts = partsNeeded(atBest, level, order, isOpen);
    const least = leastThat(most, reaches);
    const isAverage = isSummed && (parts !== undefined || !looksAtLevels(atBest, level));
    const byPoints = isAverage ? leastThat(most, (exact) => reaches(exact, best)) : undefined;
    const from = least && byPoints ? larger(byPoints, onAverage(level, parts, order, sheet)) : least;
    const each = isAverage ? undefined : from && sheet.levels.find((level) => reaches(from, level));
    const isCertain = reaches(Exact.zero, worst);
    return { level, from, isAverage, each: each === worst ? undefined : each, parts, isCertain };
  });
  return { toCome, max: sheet.max, withBonus: sheet.withBonus, atBest, levels };
}

/** Whether a result is the mean or the sum of base periods alone, so that one may make up for another. */
function isSumOf({ working }: Result, base: string | undefined): boolean {
  const { from, points } = working?.block ?? {};
  return from?.value === base && points?.weights.length === 0 && methodOf(points.method.value).isWeighing === true;
}

function rungOf({ working }: Result, level: string): Rung | undefined {
  return working?.block.rungs.find((rung) => rung.level.value === level);
}

function looksAtLevels(result: Result, level: string): boolean {
  return rungOf(result, level)?.when.some((condition) => !isOnPoints(condition)) ?? false;
}

/** What the levels that are asked of the parts take by themselves. */
function onAverage(level: string, parts: Reach['parts'], order: LevelOrder, sheet: BestSheet): Exact {
  if (!parts || parts.of === 0) return Exact.zero;
  const floor = (of: string) => sheet.floorOf((text) => !order.isWorse(text, of));
  const below = order.ids[order.ids.indexOf(level) + 1] ?? level;
  const wanted = floor(level).times(Exact.whole(parts.needed));
  return roundedUp(wanted.plus(floor(below).times(Exact.whole(parts.of - parts.needed))).over(Exact.whole(parts.of)));
}

function larger(a: Exact, b: Exact): Exact {
  return b.isMore(a) ? b : a;
}

/** How many parts there are at most on the way down, so that one of them cannot outweigh the others for ever. */
function basesIn({ working }: Pick<Result, 'working'>): number {
  return (working?.parts ?? []).reduce((sum, { result }) => sum + (result?.working ? basesIn(result) : 1), 0);
}

function roundedUp(value: Exact): Exact {
  return value.times(HUNDRED).negated().floored.negated().over(HUNDRED);
}

function isReached({ level }: Result, wanted: string, order: LevelOrder): boolean {
  return level !== undefined && !order.isWorse(level, wanted);
}

/** The least hundredth up to `max` for which it holds; more points never lower a level, so halving finds it. */
function leastThat(max: Exact, holds: (points: Exact) => boolean): Exact | undefined {
  if (!holds(max)) return undefined;
  let below = -1;
  let enough = roundedUp(max).times(HUNDRED).floor;
  while (enough - below > 1) {
    const middle = Math.floor((below + enough) / 2);
    if (holds(Exact.whole(middle).over(HUNDRED))) enough = middle;
    else below = middle;
  }
  return Exact.whole(enough).over(HUNDRED);
}

/** How many of the parts not over must reach the level, all others of them standing one level below. */
function partsNeeded(
  result: Result,
  level: string,
  order: LevelOrder,
  isOpen: (period: Period) => boolean,
): Reach['parts'] {
  const rung = rungOf(result, level);
  const conditions = rung?.when.filter((condition) => !isOnPoints(condition)) ?? [];
  if (!result.working || conditions.length === 0) return undefined;
  const open = result.working.rated.filter((part) => isOpen(part.period)).length;
  const closed = result.working.rated.filter((part) => !isOpen(part.period));
  const known = closed.flatMap((part) => part.result?.level ?? []);
  const below = order.ids[order.ids.indexOf(level) + 1] ?? level;
  for (let needed = 0; needed <= open; needed += 1) {
    const levels = [...known, ...Array<string>(needed).fill(level), ...Array<string>(open - needed).fill(below)];
    const totals = { points: Exact.zero, levels, isWorse: (a: string, b: string) => order.isWorse(a, b) };
    const holds = conditions.every(
      (condition) => rollupConditionKindOf(condition.kind.value)?.working(condition, totals).holds,
    );
    if (holds) return { needed, of: open };
  }
  return undefined;
}
