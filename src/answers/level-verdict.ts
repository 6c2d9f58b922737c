import type { LevelOrder } from '../scoring/level-order.ts';

/** How somebody fares on another side of a comparison: `only-before`, `only-after`: rated on that side alone · `not-rated`: on neither. */
export type LevelVerdict = 'up' | 'down' | 'same' | 'only-before' | 'only-after' | 'not-rated';

/** Two levels of one order held against each other; undefined where not rated. */
export function levelVerdict(old: string | undefined, now: string | undefined, order: LevelOrder): LevelVerdict {
  if (old === undefined) return now === undefined ? 'not-rated' : 'only-after';
  if (now === undefined) return 'only-before';
  return order.isWorse(now, old) ? 'down' : order.isWorse(old, now) ? 'up' : 'same';
}
