import { type Condition, isOnPoints, type Rung } from '../model/condition.ts';
import type { Criteria } from '../model/criteria.ts';
import { Ladder } from '../scoring/level.ts';
import type { Place } from '../source/located.ts';
import { boundsJudged } from './bounds-judged.ts';
import { endTotals, isGiven, proofOf, type ScaleProof } from './scale-proof.ts';
import { isFailing } from './sheets/asked.ts';

/** A condition of a level, or one bound of a condition on points. */
export interface Judged {
  readonly rung: Rung;
  /** What it asks by itself. */
  readonly condition: Condition;
  /** Of a condition on points, the bound that is meant. */
  readonly bound: string | undefined;
  readonly place: Place;
}

/**
 * Conditions that can all be left out at once and every sheet still gets the level that it gets with them. Of two that say the
 * same, the bound on points stays, and of two others the later.
 */
export function idleConditions(proof: ScaleProof): Judged[] {
  const alone = judgedIn(proof).filter((judged) => isIdle(judged, [], proof));
  if (alone.length < 2) return alone;
  const conditions = alone.flatMap(({ bound, condition }) => (bound ? [] : [condition]));
  const told = proofOf(proof.criteria, proof.ladder, new Set(conditions));
  const idle: Judged[] = [];
  for (const judged of alone) if (idle.length === 0 || (told.every && isIdle(judged, idle, told))) idle.push(judged);
  return idle;
}

/** What is asked of every level that is given: first what is no bound on points. */
export function judgedIn(proof: ScaleProof): Judged[] {
  const given = proof.criteria.rungs.filter((rung) => isGiven(rung, proof));
  const ends = endTotals(proof);
  const others = given.flatMap((rung) =>
    rung.when
      .filter((condition) => !isOnPoints(condition))
      .map((condition) => ({ rung, condition, bound: undefined, place: condition.node.place })),
  );
  return [...others, ...given.flatMap((rung) => boundsJudged(rung, ends, proof))];
}

/** Whether every sheet gets the level that it gets with it, also without others. */
function isIdle(judged: Judged, others: readonly Judged[], { criteria, ladder, outcomes }: ScaleProof): boolean {
  const loose = new Ladder(without([...others, judged], criteria), ladder.levels);
  return outcomes.every(({ kind, levelled, totalsOfOne }) => {
    // What is no bound on points decides only where it keeps a sheet out of its level.
    if (!judged.bound && kind && !isFailing(judged.condition, kind.failing)) return true;
    const now = loose.levelled(totalsOfOne);
    return levelled.byConditions === undefined || now.byConditions === undefined
      ? levelled.byConditions === now.byConditions
      : levelled.level === now.level;
  });
}

/** The same scale that asks for less. */
export function without(some: readonly Judged[], criteria: Criteria): Criteria {
  return { ...criteria, rungs: criteria.rungs.map((rung) => ({ ...rung, when: rung.when.flatMap(less) })) };

  function less(condition: Condition): Condition[] {
    const gone = some.filter((judged) => judged.condition.node === condition.node);
    if (gone.length === 0) return [condition];
    const bounds = new Map([...condition.bounds].filter(([key]) => gone.every(({ bound }) => bound !== key)));
    return gone.every(({ bound }) => bound) && bounds.size > 0 ? [{ ...condition, bounds }] : [];
  }
}
