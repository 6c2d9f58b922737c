import type { Rules } from '../../model/rules.ts';
import { LevelOrder } from '../../scoring/level-order.ts';
import type { Reason } from '../../scoring/reason.ts';
import { heldOf, type Result } from '../../scoring/result.ts';
import { levelIn } from '../../scoring/rollup/conditions/rollup-condition.ts';
import type { ConditionWorking } from '../../scoring/rollup/rollup-working.ts';

/** One of two regulations that the same scores are read under. */
export type Side = 'before' | 'after';

/** Something of both. */
export type Sides<T> = Readonly<Record<Side, T>>;

export const otherSide = (side: Side): Side => (side === 'before' ? 'after' : 'before');

/** What tells two results of one subject apart, stage by stage, read off their workings. */
export type Cause =
  /** Nobody is rated there, for the reasons of its result. */
  | { readonly by: 'not-rated'; readonly side: Side }
  /** The parts give other points. */
  | { readonly by: 'points' }
  /** A condition that keeps the result from the other side's level; and that level's own of its kind, where it asks one. */
  | {
      readonly by: 'condition';
      readonly side: Side;
      readonly level: string;
      readonly worked: ConditionWorking;
      readonly other: ConditionWorking | undefined;
    }
  /** The level of the other side is one that nobody is given there. */
  | { readonly by: 'no-level'; readonly side: Side }
  /** A gate that bites on that side alone; `isOnBoth`: the other regulation has it too. */
  | { readonly by: 'gate'; readonly side: Side; readonly reason: Reason; readonly isOnBoth: boolean }
  /** The Council's decision, which acts on that side alone: the other has no such level, or its gates stand over it. */
  | { readonly by: 'decision'; readonly side: Side; readonly reason: Reason; readonly instead: 'no-level' | 'gate' };

/** All of them for somebody in both lists. */
export function causesOf(results: Sides<Result>, rules: Sides<Rules>): Cause[] {
  const unrated = SIDES.filter((side) => !results[side].isRated);
  if (unrated.length > 0) return unrated.map((side) => ({ by: 'not-rated', side }));
  return [...pointsOf(results), ...conditionsOf(results), ...gatesOf(results, rules), ...decisionsOf(results)];
}

/** A level of one result as the other's regulation reads it (rule 30). */
export function readLevel(level: string | undefined, from: Result, by: Result): string | undefined {
  return level === undefined ? undefined : new LevelOrder(by.levels).read(level, from.levels);
}

const SIDES: readonly Side[] = ['before', 'after'];

function pointsOf({ before, after }: Sides<Result>): Cause[] {
  return before.points && after.points && !before.points.equals(after.points) ? [{ by: 'points' }] : [];
}

/** What keeps the side that computes the worse level from the better one. */
function conditionsOf(results: Sides<Result>): Cause[] {
  const { before, after } = results;
  const was = readLevel(before.computedLevel, before, after);
  if (was === after.computedLevel) return [];
  if (was === undefined || after.computedLevel === undefined) return [{ by: 'no-level', side: 'after' }];
  const side = new LevelOrder(after.levels).isWorse(after.computedLevel, was) ? 'after' : 'before';
  const [worse, better] = [results[side], results[otherSide(side)]];
  const level = readLevel(better.computedLevel, better, worse);
  const rung = worse.working?.rungs.find((tried) => tried.rung.level.value === level);
  if (level === undefined || !rung || rung.holds) return [{ by: 'no-level', side }];
  const held = better.working?.rungs.at(-1)?.conditions ?? [];
  return rung.conditions
    .filter(({ holds }) => !holds)
    .map((worked) => ({ by: 'condition', side, level, worked, other: counterpart(worked, held) }));
}

/** The condition of the same kind, best on the same level. */
function counterpart({ condition }: ConditionWorking, all: readonly ConditionWorking[]): ConditionWorking | undefined {
  const alike = all.filter((each) => each.condition.kind.value === condition.kind.value);
  return alike.find((each) => levelIn(each.condition) === levelIn(condition)) ?? alike[0];
}

function gatesOf(results: Sides<Result>, rules: Sides<Rules>): Cause[] {
  return SIDES.flatMap((side) => {
    const [own, other] = [results[side], results[otherSide(side)]];
    const bites = (id: string, level: string) =>
      heldOf(other)?.caps.some((cap) => cap.reason.id === id && readLevel(cap.level, other, own) === level);
    return (heldOf(own)?.caps ?? []).flatMap(({ level, reason }): Cause[] => {
      if (bites(reason.id, level)) return [];
      const isOnBoth = rules[otherSide(side)].gates.some(({ id }) => id.value === reason.id);
      return [{ by: 'gate', side, reason, isOnBoth }];
    });
  });
}

function decisionsOf(results: Sides<Result>): Cause[] {
  return SIDES.flatMap((side): Cause[] => {
    const other = results[otherSide(side)];
    const decision = heldOf(results[side])?.decision;
    if (!decision || heldOf(other)?.decision) return [];
    const instead = other.levels.includes(decision.level) ? 'gate' : 'no-level';
    return [{ by: 'decision', side, reason: decision.reason, instead }];
  });
}
