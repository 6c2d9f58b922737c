import { type CheckDefinition, defineCheck, type Sighting, type WordedCheck } from '../checks/check.ts';
import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Standing } from '../scoring/standing.ts';

/** A mistake that only computing can tell: the words of a check, and what it reads off results or works out from criteria. */
export interface ProofDefinition<Facts>
  extends Omit<CheckDefinition<Facts>, 'inWorkspace' | 'inWeek' | 'inEntry' | 'inMark' | 'spoils'> {
  /** What the workspace's own files give away once they are computed with: examples, levels. */
  inWorkspace?(workspace: Workspace): Iterable<Sighting<Facts>>;
  /** What one result of a base period gives away. */
  inStanding?(standing: Standing, workspace: Workspace): Sighting<Facts> | undefined;
}

/** A proof as the rest of the program sees it. */
export interface Proof {
  readonly id: string;
  readonly severity: Severity;
  inWorkspace(workspace: Workspace): Diagnostic[];
  inStanding(standing: Standing, workspace: Workspace, period: string): Diagnostic[];
}

export function defineProof<Facts>({ inWorkspace, inStanding, ...words }: ProofDefinition<Facts>): Proof {
  return proving(defineCheck<Facts>(words), inWorkspace, inStanding);
}

function proving<Facts>(
  words: WordedCheck<Facts>,
  inWorkspace: ProofDefinition<Facts>['inWorkspace'],
  inStanding: ProofDefinition<Facts>['inStanding'],
): Proof {
  return {
    id: words.id,
    severity: words.severity,
    inWorkspace: (workspace) =>
      [...(inWorkspace?.(workspace) ?? [])].map(({ at, facts, about }) => words.at(at, facts, about)),
    inStanding: (standing, workspace, period) => {
      const found = inStanding?.(standing, workspace);
      return found ? [words.at(found.at, found.facts, { subject: standing.subject.id, period })] : [];
    },
  };
}
