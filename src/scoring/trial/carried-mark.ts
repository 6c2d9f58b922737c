import { Exact } from '../../base/exact.ts';
import type { Pair, Pairs } from '../../model/criteria-pairs.ts';
import type { Criterion, ScoreEvent } from '../../model/criterion.ts';
import { madeMap, madeNumber } from '../../source/made.ts';
import type { Node } from '../../source/node.ts';
import { modeOf, partsOf, productRuleOf, productsTyped, takesPoints } from '../modes/index.ts';
import type { Why } from './lack.ts';

/** Whether marks out of one maximum are taken over in proportion, which only the user can decide. */
export type Rescaling = 'none' | 'in-proportion';

/**
 * A mark as another edition reads it, or why it cannot. Facts carry over: what was done of what was assigned, how often
 * something happened, a grade of the same name. A judgement out of 20 says nothing out of 15.
 */
export function carriedMark(mark: Node, { before, after }: Pair<Criterion>, rescaling: Rescaling): Node | Why {
  if (before.mode.value !== after.mode.value) return 'mode';
  if (takesPoints(after)) return scaledMark(mark, before, after, rescaling);
  if (modeOf(after).points?.(mark, after)) return mark;
  if (isOfUnknown(mark, after)) return 'product';
  return partsOf(after)[0]?.takes === 'choice' ? 'grade' : 'nothing-assigned';
}

/** Whether a mark lists a product that the other edition's catalogue no longer has. */
function isOfUnknown(mark: Node, after: Criterion): boolean {
  const catalogue = productRuleOf(after)?.catalogue;
  const ids = productsTyped(mark, after).flatMap((product) => product.get('id')?.text ?? []);
  return ids.some((id) => !catalogue?.has(id));
}

function scaledMark(mark: Node, before: Criterion, after: Criterion, rescaling: Rescaling): Node | Why {
  if (before.max.value.equals(after.max.value)) return mark;
  const points = Exact.parse(mark.text);
  if (rescaling === 'none' || !points || before.max.value.isZero) return 'maximum';
  return madeNumber(points.times(after.max.value).over(before.max.value).toString());
}

/** How often each event of the other edition happened; what it no longer knows is left out. */
export class Happened {
  readonly #times = new Map<ScoreEvent, Exact>();

  constructor(readonly pairs: Pairs) {}

  /** By the id under which the sheet's own scale knows it. */
  add(id: string, times: string): void {
    const pair = this.pairs.events.find(({ before }) => before.id.value === id);
    const count = Exact.parse(times);
    if (!pair || !count) return;
    this.#times.set(pair.after, (this.#times.get(pair.after) ?? Exact.zero).plus(count));
  }

  addAll(mark: Node): void {
    for (const [key, value] of mark.pairs()) this.add(key.text, value.text);
  }

  times(event: ScoreEvent): Exact {
    return this.#times.get(event) ?? Exact.zero;
  }

  /** The mark of a criterion in which these events happen. */
  mark({ events }: Criterion): Node {
    const happened = events.filter((event) => !this.times(event).isZero);
    return madeMap(happened.map((event) => [event.id.value, this.times(event).toString()]));
  }
}
