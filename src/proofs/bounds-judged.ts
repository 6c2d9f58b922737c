import { Exact } from '../base/exact.ts';
import { type Condition, isOnPoints, type Rung } from '../model/condition.ts';
import type { Located } from '../source/located.ts';
import type { Judged } from './idle-conditions.ts';
import type { ScaleProof } from './scale-proof.ts';

interface Bound {
  readonly condition: Condition;
  readonly key: string;
  readonly at: Located<Exact>;
}

/**
 * The bounds on points of a level that are to keep a sheet out. Papers print a level from end to end: an upper bound where the
 * level above begins, and the ends of the scale, only repeat what is known and are not asked about.
 */
export function boundsJudged(rung: Rung, [lowest, highest]: readonly Exact[], { criteria }: ScaleProof): Judged[] {
  const all = rung.when.flatMap((condition) =>
    isOnPoints(condition) ? [...condition.bounds].map(([key, at]) => ({ condition, key, at })) : [],
  );
  const { rungs, scale } = criteria;
  if (!lowest || !highest) return [];
  return all.filter(isJudged).map((each) => judged(each, rung));

  function isJudged({ condition, key, at }: Bound): boolean {
    const { value } = at;
    if (LOW.includes(key)) {
      if (value.isMore(lowest ?? value)) return true;
      return rung === rungs.at(-1) && !isOneOf(value, [lowest, scale.min, Exact.zero]);
    }
    if (value.isLess(highest ?? value))
      return all.some((other) => other.at !== at && isTighter(other, { condition, key, at }));
    return rung === rungs[0] && !isOneOf(value, [highest, scale.max.value]);
  }
}

const LOW = ['atLeast', 'above'];

/** Whether another upper bound leaves fewer points, or the same ones later in the file. */
function isTighter(other: Bound, { key, at }: Bound): boolean {
  if (LOW.includes(other.key)) return false;
  const order = other.at.value.compare(at.value);
  if (order !== 0) return order < 0;
  return other.key === key ? other.at.place.start > at.place.start : other.key === 'below';
}

function isOneOf(value: Exact, ends: readonly (Exact | undefined)[]): boolean {
  return ends.some((end) => end?.equals(value));
}

function judged({ condition, key, at }: Bound, rung: Rung): Judged {
  const isAlone = condition.bounds.size === 1;
  return {
    rung,
    bound: key,
    condition: { ...condition, bounds: new Map([[key, at]]) },
    place: isAlone ? condition.node.place : at.place,
  };
}
