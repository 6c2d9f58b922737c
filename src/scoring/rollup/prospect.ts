import { Exact } from '../../base/exact.ts';
import type { Period } from '../../calendar/period.ts';
import { LevelOrder } from '../level-order.ts';
import type { Result } from '../result.ts';
import { rollupConditionKindOf } from './conditions/index.ts';
import { type Ahead, basesToCome, supposed } from './supposed.ts';

/** What is still reachable in a period that is not over. */
export interface Prospect {
  /** The base periods still to come. */
  readonly toCome: readonly Period[];
  /** What a base period can bring at most; bonus above the scale is left out. */
  readonly max: Exact;
  /** The period's result if each of them brought the maximum and the best level. */
  readonly atBest: Result;
  /** Each level of the regulation, best first. */
  readonly levels: readonly Reach[];
}

/** What it takes to stand at a level or better. */
export interface Reach {
  readonly level: string;
  /**
   * The least hundredth of a point that suffices if every base period still to come brings as much and stands at
   * that level;
   * undefined where even the maximum does not suffice.
   */
  readonly from: Exact | undefined;
  /** Whether it is reached even if each of them brought nothing and the worst level. */
  readonly isCertain: boolean;
  /** Of the parts that are not over, how many must be at the level at least, by the conditions on levels alone. */
  readonly parts: { readonly needed: number; readonly of: number } | undefined;
}

const HUNDRED = Exact.whole(100);

/** The prospect of a period; nothing where nothing is still to come. */
export function prospectOf(period: Period, actual: Result, ahead: Ahead, max: Exact): Prospect | undefined {
  const rules = ahead.rulesOn(ahead.calendar.decidingDay(period));
  const toCome = basesToCome(period, ahead);
  const [best] = rules.levels.map(({ id }) => id.value);
  if (toCome.length === 0 || best === undefined || period.kind.id === rules.base) return undefined;
  const order = new LevelOrder(rules.levels.map(({ id }) => id.value));
  const at = (points: Exact, level: string) => supposed(period, actual, ahead, { points, level });
  const levels = order.ids.map((level) => ({
    level,
    isCertain: isReached(at(Exact.zero, order.ids.at(-1) ?? best), level, order),
    from: leastThat(max, (points) => isReached(at(points, level), level, order)),
    parts: partsNeeded(at(max, best), level, order, (part) => basesToCome(part, ahead).length > 0),
  }));
  return { toCome, max, atBest: at(max, best), levels };
}

function isReached({ level }: Result, wanted: string, order: LevelOrder): boolean {
  return level !== undefined && !order.isWorse(level, wanted);
}

/** The least hundredth up to `max` for which it holds; more points never lower a level, so halving finds it. */
function leastThat(max: Exact, holds: (points: Exact) => boolean): Exact | undefined {
  if (!holds(max)) return undefined;
  let below = -1;
  let enough = max.times(HUNDRED).floor;
  while (enough - below > 1) {
    const middle = (below + enough) >> 1;
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
  const rung = result.working?.block.rungs.find((one) => one.level.value === level);
  const conditions = rung?.when.filter(({ kind }) => kind.value !== 'points') ?? [];
  if (!result.working || conditions.length === 0) return undefined;
  const open = result.working.rated.filter((part) => isOpen(part.period)).length;
  const closed = result.working.rated.filter((part) => !isOpen(part.period));
  const known = closed.flatMap((part) => part.result?.level ?? []);
  const below = order.ids[order.ids.indexOf(level) + 1] ?? level;
  for (let needed = 0; needed <= open; needed += 1) {
    const levels = [...known, ...Array<string>(needed).fill(level), ...Array<string>(open - needed).fill(below)];
    const totals = { points: Exact.zero, levels, isWorse: (a: string, b: string) => order.isWorse(a, b) };
    const holds = conditions.every((one) => rollupConditionKindOf(one.kind.value)?.working(one, totals).holds);
    if (holds) return { needed, of: open };
  }
  return undefined;
}
