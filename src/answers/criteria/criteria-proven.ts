import type { Words } from '../../base/locale.ts';
import { type Diagnostic, inOrder } from '../../diagnostics/diagnostic.ts';
import type { Criteria } from '../../model/criteria.ts';
import type { Workspace } from '../../model/workspace.ts';
import { workspaceJudgement } from '../../pipeline.ts';
import { isGiven, type ScaleProof, scaleProofOf } from '../../proofs/scale-proof.ts';
import { isProvable, scalesProven } from '../../proofs/scales-proven.ts';
import { unsettled } from '../../proofs/sheets/asked.ts';
import { askedBy } from '../../scoring/conditions/index.ts';
import { dutiesUnder } from '../duties-covered.ts';

/** Whether a point scale may go to the Council, and all that is to be said about it. */
export interface CriteriaProven {
  /** Every sheet finds exactly one level, every level can be reached, and nothing else in the file is wrong: certain, not sampled. */
  readonly isProven: boolean;
  /** No error was found, be it among all sheets or among those that were tried. */
  readonly isSound: boolean;
  /** What is wrong with the file, and the duties of those it scores that no criterion anywhere covers. */
  readonly diagnostics: readonly Diagnostic[];
  /** Whether sheets could be gone through at all: something unknown or forbidden in the file leaves nothing to prove. */
  readonly isGoneThrough: boolean;
  /** What conditions ask by which sheets cannot be gone through. */
  readonly unsettled: readonly Words[];
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
  const isSound = isGoneThrough && !hasErrors;
  const asked = unsettled(criteria).map((condition) => askedBy(condition, criteria));
  const isProven = isSound && isCertain(scaleProofOf(criteria, among));
  return { diagnostics, isGoneThrough, isSound, isProven, unsettled: asked };
}

/** Why a step is not taken with a scale that is not proven; nothing where it is. */
export function unproven(criteria: Criteria, workspace: Workspace): Unproven | undefined {
  const { isProven, ...found } = criteriaProven(criteria, workspace);
  return isProven ? undefined : { why: 'unproven', ...found };
}

export interface Unproven extends Pick<CriteriaProven, 'diagnostics' | 'unsettled'> {
  readonly why: 'unproven';
}

/** Of a scale too fine to be gone through: the last level takes whoever has no other, and each was got by a sheet of the sample. */
function isCertain(proof: ScaleProof): boolean {
  const { rungs } = proof.criteria;
  const isForAll = rungs.at(-1)?.when.length === 0;
  return proof.every !== undefined || (isForAll && rungs.every((rung) => isGiven(rung, proof)));
}

/** The workspace as it is with a scale in it that may lie elsewhere; that another criteria file is broken says nothing of this one. */
function withCriteria(criteria: Criteria, workspace: Workspace): Workspace {
  const isInside = workspace.criteria.includes(criteria);
  const unsound = new Set([...workspace.unsound].filter((kind) => kind !== 'criteria'));
  return { ...workspace, unsound, criteria: isInside ? workspace.criteria : [...workspace.criteria, criteria] };
}
