import type { Criteria } from '../../model/criteria.ts';
import { type Pairs, pairsOf } from '../../model/criteria-pairs.ts';
import type { Level } from '../../model/regulation.ts';
import { levelsOn } from '../../model/regulation-choice.ts';
import type { Workspace } from '../../model/workspace.ts';
import { type AffectedSubject, affectedBy } from '../closing/affected.ts';
import { type Change, changesBetween } from './criteria-changes.ts';

/** What changed from one edition to another, and whom that touches. */
export interface CriteriaDiff {
  readonly before: Criteria;
  readonly after: Criteria;
  readonly pairs: Pairs;
  readonly changes: readonly Change[];
  /** Undefined outside of a workspace, where nobody is known. */
  readonly affected: readonly AffectedSubject[] | undefined;
  /** As in force on the first day of the newer edition, best first. */
  readonly levels: readonly Level[];
  readonly workspace: Workspace | undefined;
}

export function criteriaDiff(before: Criteria, after: Criteria, workspace: Workspace | undefined): CriteriaDiff {
  const pairs = pairsOf(before, after);
  const day = after.effective.from?.value;
  return {
    before,
    after,
    pairs,
    workspace,
    changes: changesBetween(before, after, pairs),
    affected: workspace && affectedBy(before, after, workspace),
    levels: workspace && day !== undefined ? levelsOn(day, workspace) : [],
  };
}
