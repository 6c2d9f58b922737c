import { same, type Words } from '../base/locale.ts';
import { type Condition, isOnPoints, type Rung } from '../model/condition.ts';
import type { Criteria } from '../model/criteria.ts';
import { type Claim, claimants, claimsOf } from './claims.ts';
import { holds } from './conditions/index.ts';
import type { Reason } from './reason.ts';
import { eventLimit, levelsHole, levelsOverlap } from './reasons.ts';
import type { Totals } from './totals.ts';
import type { Counted } from './working.ts';

/** What a level is read off. */
export interface Levellable extends Totals {
  /** The events that counted and may limit a level. */
  limiting(): readonly Counted[];
}

/** The level that a working earns, or why it earns none. */
export type Levelled =
  | { readonly byConditions: string; readonly level: string; readonly reasons: readonly Reason[] }
  | { readonly byConditions?: undefined; readonly none: Reason };

/** Reads levels off one criteria file; `levels` are the regulation's, best first, with their names. */
export class Ladder {
  readonly #claims: readonly Claim[];
  readonly #order: ReadonlyMap<string, number>;

  constructor(
    readonly criteria: Criteria,
    readonly levels: readonly { readonly id: string; readonly name: Words }[],
  ) {
    this.#claims = claimsOf(criteria.rungs);
    this.#order = new Map(levels.map(({ id }, i) => [id, i]));
  }

  levelled(working: Levellable): Levelled {
    const claiming = claimants(this.#claims, working.points);
    if (claiming.length === 0) return { none: levelsHole(this.criteria.node.place) };
    const [, second] = claiming;
    if (second)
      return {
        none: levelsOverlap(
          claiming.map(({ rung }) => this.#name(rung.level.value)),
          second.rung.node.place,
        ),
      };
    const byConditions = firstThatHolds(this.criteria.rungs, working)?.level.value;
    if (byConditions === undefined) return { none: levelsHole(this.criteria.node.place) };
    return { byConditions, ...this.#limited(byConditions, working) };
  }

  /** Whether `a` is a worse level than `b`. */
  isWorse(a: string, b: string): boolean {
    return (this.#order.get(a) ?? 0) > (this.#order.get(b) ?? 0);
  }

  #limited(level: string, working: Levellable): { level: string; reasons: Reason[] } {
    let worst = level;
    const reasons: Reason[] = [];
    for (const counted of working.limiting()) {
      const limit = counted.event.limit?.value;
      if (!limit || counted.times.isZero || !this.isWorse(limit, level)) continue;
      reasons.push(eventLimit(counted, this.#name(limit)));
      if (this.isWorse(limit, worst)) worst = limit;
    }
    return { level: worst, reasons };
  }

  #name(id: string): Words {
    return this.levels.find((level) => level.id === id)?.name ?? same(id);
  }
}

/** The first level whose conditions all hold. */
export function firstThatHolds(rungs: readonly Rung[], totals: Totals): Rung | undefined {
  return rungs.find(({ when }) => when.every((condition) => holds(condition, totals)));
}

/** A level that a working does not reach, and which of its conditions do not hold. */
export interface Unreached {
  readonly rung: Rung;
  readonly failed: readonly Condition[];
}

/** Whether a level asks for points, which there are enough of, so that only something else kept it away (rule 43). */
export function hasPoints({ rung, failed }: Unreached): boolean {
  const asks = (conditions: readonly Condition[]) => conditions.some(isOnPoints);
  return asks(rung.when) && !asks(failed);
}

/** The levels above the one a working earns, best first. */
export function unreached(rungs: readonly Rung[], totals: Totals): Unreached[] {
  const above = rungs.map((rung) => ({ rung, failed: rung.when.filter((condition) => !holds(condition, totals)) }));
  const earned = above.findIndex(({ failed }) => failed.length === 0);
  return earned === -1 ? above : above.slice(0, earned);
}
