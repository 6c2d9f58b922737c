import type { Exact } from '../base/exact.ts';
import type { Located } from '../source/located.ts';
import type { Node } from '../source/node.ts';
import { exact, list, text } from './field.ts';

/** One level of a scale and what must hold for it; the first level whose conditions all hold is the one. */
export interface Rung {
  readonly level: Located<string>;
  readonly when: readonly Condition[];
  readonly node: Node;
}

/** One condition as typed: `{points: {atLeast: 90}}`. What its kind means is in `scoring/conditions/`. */
export interface Condition {
  readonly kind: Located<string>;
  /** The group or event it speaks of. */
  readonly id: Located<string> | undefined;
  /** The level it speaks of (`level`, or `worseThan` of `none`). */
  readonly level: Located<string> | undefined;
  /** Its bounds by key: `atLeast`, `above`, `atMost`, `below`, `atLeastShare`, `atMostShareOfBonus`. */
  readonly bounds: ReadonlyMap<string, Located<Exact>>;
  readonly node: Node;
}

export function rungsFrom(node: Node | undefined): Rung[] {
  return list(node, (item) => {
    const level = text(item.get('level'));
    return level && { level, when: list(item.get('when'), conditionFrom), node: item };
  });
}

function conditionFrom(node: Node): Condition | undefined {
  for (const [key, value] of node.pairs()) {
    return {
      kind: key.located,
      id: text(value.get('id')),
      level: text(value.get('level')) ?? text(value.get('worseThan')),
      bounds: boundsFrom(value),
      node,
    };
  }
  return undefined;
}

/** The numbers of a map by key. */
export function boundsFrom(node: Node): Map<string, Located<Exact>> {
  const bounds = new Map<string, Located<Exact>>();
  for (const [key, value] of node.pairs()) {
    const bound = exact(value);
    if (bound) bounds.set(key.text, bound);
  }
  return bounds;
}
