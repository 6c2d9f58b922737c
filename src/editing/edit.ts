import { added } from './add.ts';
import type { Change } from './change.ts';
import { removed } from './remove.ts';
import { set } from './set.ts';
import type { Splice } from './splice.ts';
import { type Ground, Refused, type Spot } from './spot.ts';
import type { Stretch } from './stretch.ts';

/** A change as it was worked out on a text: what of it is written anew. */
export interface Edit {
  readonly splices: readonly Splice[];
  /** The stretch whose comments go with it. */
  readonly lost?: Stretch;
  /** The key or value that was not there before it: one more that begins it would begin it twice. */
  readonly begins?: string;
  /** What it takes out: of which map or list, of how many. */
  readonly removes?: { readonly from: number; readonly of: number; readonly isItem: boolean };
}

/** Works a change out on a text as it was read; says why where that cannot be done. */
export function editOn(ground: Ground, change: Change): Edit | { readonly refused: Refused } {
  try {
    const { spot, rest } = ground.spotAt(change.at);
    const edit = change.do === 'remove' ? removing(spot, rest.length) : putting(spot, rest, change);
    if (edit.splices.some((splice) => ground.hasComment(splice, edit.lost)))
      throw new Refused('comment-inside', spot.node);
    return edit;
  } catch (error) {
    if (error instanceof Refused) return { refused: error };
    throw error;
  }
}

function removing(spot: Spot, missing: number): Edit {
  const { parent } = spot;
  if (missing > 0 || !parent) throw new Refused('no-such-place', spot.node);
  const { node, held } = parent;
  return { ...removed(spot), removes: { from: node.at, of: held.members.length, isItem: node.isList } };
}

function putting(spot: Spot, rest: Change['at'], change: Exclude<Change, { readonly do: 'remove' }>): Edit {
  const splices =
    change.do === 'set'
      ? set(spot, rest, change.value, change.after)
      : added(spot, rest, change.value, change.after, change.before);
  if (rest.length === 0 && spot.node.kind !== 'nothing') return { splices };
  return { splices, begins: spot.node.kind === 'nothing' ? `${spot.node.at}` : `${spot.node.at}/${rest[0]}` };
}
