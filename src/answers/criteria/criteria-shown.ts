import { type Criteria, isIssued } from '../../model/criteria.ts';
import type { Level } from '../../model/regulation.ts';
import { levelsOn } from '../../model/regulation-choice.ts';
import type { Workspace } from '../../model/workspace.ts';
import { type Editions, pathOf } from './criteria-editions.ts';

/** One edition of a point scale, and what is needed to print it as an official does. */
export interface CriteriaShown {
  readonly criteria: Criteria;
  readonly isDraft: boolean;
  /** Its file, as the workspace or the line names it. */
  readonly file: string;
  /** Best first, as in force on its first day; none where no regulation is known. */
  readonly levels: readonly Level[];
  /** Other editions of its id, older first. */
  readonly others: readonly Criteria[];
  readonly workspace: Workspace | undefined;
}

/** An edition with its levels and the other editions of its id. */
export function criteriaShown(criteria: Criteria, { all, workspace }: Editions): CriteriaShown {
  const day = criteria.effective.from?.value;
  return {
    criteria,
    workspace,
    isDraft: !isIssued(criteria),
    file: pathOf(criteria),
    levels: workspace && day !== undefined ? levelsOn(day, workspace) : [],
    others: all.filter(
      (otherCriteria) => otherCriteria.id.value === criteria.id.value && pathOf(otherCriteria) !== pathOf(criteria),
    ),
  };
}
