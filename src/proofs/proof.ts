import type { Words } from '../base/locale.ts';
import { type CheckDefinition, defineCheck, type Sighting, type WordedCheck } from '../checking/check.ts';
import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts';
import type { Workspace } from '../model/workspace.ts';
import type { RolledPeriod } from '../scoring/rollup/rolled-period.ts';
import type { Standing } from '../scoring/standing.ts';
import type { ScaleProof } from './scale-proof.ts';

/** A mistake that only computing can tell: the words of a check, and what it reads off results or works out from criteria. */
export interface ProofDefinition<Facts>
  extends Omit<CheckDefinition<Facts>, 'inWorkspace' | 'inWeek' | 'inEntry' | 'inMark' | 'spoils'>,
    Partial<Hooks<Facts>> {}

interface Hooks<Facts> {
  /** What the workspace's own files give away once they are computed with: levels, say. */
  inWorkspace(workspace: Workspace): Iterable<Sighting<Facts>>;
  /** What examples of regulations give away; asked only where files themselves are judged (rule 34). */
  inExamples(workspace: Workspace): Iterable<Sighting<Facts>>;
  /** What a point scale gives away once every sheet it allows has been gone through; asked only where files themselves are judged. */
  inScale(proof: ScaleProof, workspace: Workspace): Iterable<Sighting<Facts>>;
  /** What one result of a base period gives away, beside those of all others. */
  inStanding(standing: Standing, workspace: Workspace, all: readonly Standing[]): Sighting<Facts> | undefined;
  /** What a longer period gives away once it is classified. */
  inPeriod(rolled: RolledPeriod, workspace: Workspace): Iterable<Sighting<Facts>>;
}

/** A proof as the rest of the program sees it. */
export interface Proof {
  readonly id: string;
  readonly severity: Severity;
  readonly counted?: Words;
  inWorkspace(workspace: Workspace): Diagnostic[];
  inExamples(workspace: Workspace): Diagnostic[];
  inScale(proof: ScaleProof, workspace: Workspace): Diagnostic[];
  inStandings(standings: readonly Standing[], workspace: Workspace, period: string): Diagnostic[];
  inPeriod(rolled: RolledPeriod, workspace: Workspace): Diagnostic[];
  /** Whether it looks at standings at all: a year has tens of thousands. */
  readonly looksAtStandings: boolean;
}

export function defineProof<Facts>(definition: ProofDefinition<Facts>): Proof {
  const { inWorkspace, inExamples, inScale, inStanding, inPeriod, ...words } = definition;
  return proving(defineCheck<Facts>(words), { inWorkspace, inExamples, inScale, inStanding, inPeriod });
}

type Given<Facts> = { readonly [Hook in keyof Hooks<Facts>]: Hooks<Facts>[Hook] | undefined };

function proving<Facts>(words: WordedCheck<Facts>, given: Given<Facts>): Proof {
  const { inWorkspace, inExamples, inScale, inStanding, inPeriod } = given;
  return {
    id: words.id,
    severity: words.severity,
    ...(words.counted && { counted: words.counted }),
    looksAtStandings: inStanding !== undefined,
    inWorkspace: (workspace) => all(words, inWorkspace?.(workspace)),
    inExamples: (workspace) => all(words, inExamples?.(workspace)),
    inScale: (proof, workspace) => all(words, inScale?.(proof, workspace)),
    inStandings: (standings, workspace, period) =>
      standings.flatMap((standing) => {
        const found = inStanding?.(standing, workspace, standings);
        return found ? all(words, [found], { subject: standing.subject.id, period }) : [];
      }),
    inPeriod: (rolled, workspace) => all(words, inPeriod?.(rolled, workspace), { period: rolled.period.id }),
  };
}

function all<Facts>(
  words: WordedCheck<Facts>,
  found: Iterable<Sighting<Facts>> = [],
  usual?: Diagnostic['about'],
): Diagnostic[] {
  return [...found].map(({ at, facts, about }) => words.at(at, facts, about ?? usual));
}
