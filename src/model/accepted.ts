import type { FileOf } from '../declared/kinds/index.ts';
import type { Node } from '../source/node.ts';
import { type Having, having, read } from './reading.ts';

/** A finding that the office knows and accepts (rule 35): of a check, about whomever and whenever it does not say, up to a period. */
export type Acceptance = Having<FileOf<'accepted'>['accepted'][number], 'id'>;

/** What `accepted.yaml` accepts, in the order of the file. */
export function acceptancesFrom(node: Node): readonly Acceptance[] {
  return having(read('accepted', node).accepted, 'id');
}
