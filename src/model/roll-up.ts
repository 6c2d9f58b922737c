import type { Exact } from '../base/exact.ts';
import type { Located } from '../source/located.ts';
import type { Node } from '../source/node.ts';
import { type Rung, rungsFrom } from './condition.ts';
import { exact, list, text } from './field.ts';

/** How one kind of period is summed up from shorter ones: a block of `rollup`. */
export interface RollUp {
  /** The kind of period it makes. */
  readonly kind: Located<string>;
  /** The kind of its parts. */
  readonly from: Located<string> | undefined;
  readonly method: Located<string> | undefined;
  /** How many parts `best` takes and `dropLowest` leaves out. */
  readonly count: Located<Exact> | undefined;
  readonly weights: Located<readonly Located<Exact>[]> | undefined;
  readonly rungs: readonly Rung[];
  readonly node: Node;
}

export function rollUpsFrom(node: Node | undefined): RollUp[] {
  return [...(node?.pairs() ?? [])].map(([key, block]) => {
    const points = block.get('points');
    return {
      kind: key.located,
      from: text(block.get('from')),
      method: text(points?.get('method')),
      count: exact(points?.get('count')),
      weights: weightsFrom(points?.get('weights')),
      rungs: rungsFrom(block.get('levels')),
      node: block,
    };
  });
}

function weightsFrom(node: Node | undefined): RollUp['weights'] {
  return node && { value: list(node, exact), place: node.place };
}
