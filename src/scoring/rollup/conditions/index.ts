import type { Condition } from '../../../model/condition.ts';
import { namedIn, ownKeys } from '../../../model/key.ts';
import type { Located } from '../../../source/located.ts';
import { count } from './count.ts';
import { none } from './none.ts';
import { points } from './points.ts';
import type { RollupConditionKind } from './rollup-condition.ts';
import { share } from './share.ts';

/** Every kind of condition for a longer period's level. */
export const rollupConditionKinds: readonly RollupConditionKind[] = [points, share, count, none];

const byId = new Map(rollupConditionKinds.map((kind) => [kind.id, kind]));

/** The kind a condition names; a check has ruled out others. */
export function rollupConditionKindOf(id: string): RollupConditionKind | undefined {
  return byId.get(id);
}

const KEYS = ownKeys(rollupConditionKinds);

/** The levels of parts that a condition speaks of. */
export function levelsIn({ node }: Condition): Located<string>[] {
  return namedIn(node, KEYS, 'level');
}
