import { during, each } from '../base/work.ts';
import type { Account } from '../checking/judgement.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Criteria } from '../model/criteria.ts';
import type { Workspace } from '../model/workspace.ts';
import { proofs } from './index.ts';
import { scaleProofOf } from './scale-proof.ts';

/** What point scales give away once every sheet they allow has been gone through; for commands that judge files. */
export function scalesProven(scales: readonly Criteria[], workspace: Workspace, common: Account): Diagnostic[] {
  const provable = scales.filter((scale) => isProvable(scale, workspace, common));
  return during('checking', () => provenEach(provable, workspace));
}

function provenEach(scales: readonly Criteria[], workspace: Workspace): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const scale of each('scales', scales)) {
    const proven = scaleProofOf(scale, workspace);
    found.push(...proofs.flatMap((proof) => proof.inScale(proven, workspace)));
  }
  return found;
}

/** Whether nothing in a scale is unknown or forbidden: else the check that says so is all there is to say. */
export function isProvable({ isSound, node }: Criteria, { unsound }: Workspace, common: Account): boolean {
  return isSound && !unsound.has('regulation') && !common.spoilers.has(node.tape.file.path);
}
