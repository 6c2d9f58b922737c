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

/** One condition as typed: `{points: {atLeast: 90}}`. What stands there its kind reads. */
export interface Condition {
  readonly kind: Located<string>;
  /** Its words by key: the id of a group, an event or a level. */
  readonly words: ReadonlyMap<string, string>;
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

/** What a total is asked for: a level claims points for itself, while all else that it asks for only keeps somebody out (rule 13). */
export const POINTS = 'points';

/** Whether a condition is one on the total. */
export function isOnPoints({ kind }: Pick<Condition, 'kind'>): boolean {
  return kind.value === POINTS;
}

function conditionFrom(node: Node): Condition | undefined {
  for (const [key, value] of node?.pairs() ?? []) {
    const bounds = boundsFrom(value);
    return { kind: key.located, words: wordsFrom(value, bounds), bounds, node };
  }
  return undefined;
}

function wordsFrom(node: Node, bounds: Condition['bounds']): Map<string, string> {
  return new Map(node.pairs().flatMap(([key, { text: word }]) => (bounds.has(key.text) ? [] : [[key.text, word]])));
}

/** The numbers of a map by key. */
export function boundsFrom(node: Node | undefined): Map<string, Located<Exact>> {
  const bounds = new Map<string, Located<Exact>>();
  for (const [key, value] of node?.pairs() ?? []) {
    const bound = exact(value);
    if (bound) bounds.set(key.text, bound);
  }
  return bounds;
}
