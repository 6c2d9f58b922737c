import { type Diagnostic, inOrder } from '../diagnostics/diagnostic.ts';
import type { Criteria } from '../model/criteria.ts';
import type { Workspace } from '../model/workspace.ts';
import { isProvable, scalesProven, workspaceJudgement } from '../pipeline.ts';
import { dutiesUnder } from './duties-covered.ts';

/** Whether a point scale may go to the Council, and all that is to be said about it. */
export interface CriteriaProven {
  /** No error: every sheet finds exactly one level, every level can be reached, and nothing else in the file is wrong. */
  readonly isProven: boolean;
  /** What is wrong with the file, and the duties of those it scores that no criterion anywhere covers. */
  readonly diagnostics: readonly Diagnostic[];
  /** Whether sheets could be gone through at all: something unknown or forbidden in the file leaves nothing to prove. */
  readonly isGoneThrough: boolean;
}

/** The proof that `emul criteria check` prints and `emul criteria approve` asks for. */
export function criteriaProven(criteria: Criteria, workspace: Workspace): CriteriaProven {
  const among = withCriteria(criteria, workspace);
  const common = workspaceJudgement(among);
  const { file } = criteria.node.tape;
  const uncovered = new Set(dutiesUnder(criteria, among).map(({ duty }) => duty.id.place.start));
  const isItsOwn = ({ id, place }: Diagnostic) =>
    place.file === file || (id === 'duty-not-covered' && uncovered.has(place.start));
  const found = [...common.diagnostics, ...scalesProven([criteria], among, common)].filter(isItsOwn);
  const diagnostics = inOrder(found);
  const isGoneThrough = isProvable(criteria, among, common);
  const hasErrors = diagnostics.some(({ severity }) => severity === 'error');
  return { diagnostics, isGoneThrough, isProven: isGoneThrough && !hasErrors };
}

/** The workspace as it is with a scale in it that may lie elsewhere; that another criteria file is broken says nothing of this one. */
function withCriteria(criteria: Criteria, workspace: Workspace): Workspace {
  const isInside = workspace.criteria.includes(criteria);
  const unsound = new Set([...workspace.unsound].filter((kind) => kind !== 'criteria'));
  return { ...workspace, unsound, criteria: isInside ? workspace.criteria : [...workspace.criteria, criteria] };
}
