import type { Day } from '../../base/day.ts';
import type { Bases } from '../../calendar/bases.ts';
import type { Period } from '../../calendar/period.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Change } from '../../editing/change.ts';
import type { Award } from '../../model/award.ts';
import { awardDecision, type Decision, levelDecision } from '../../model/decision.ts';
import { rulesFor } from '../../model/meeting.ts';
import type { Workspace } from '../../model/workspace.ts';
import { readWorkspace, workspaceJudgement } from '../../pipeline.ts';
import { yamlFilesBelow } from '../../source/folder.ts';
import type { Home } from '../../source/home.ts';

/** The number and day of a signed decision, and what it is on. */
export interface Signing {
  readonly document: string;
  readonly day: Day;
  /** Id of the one award it is on; left out: on levels and on every award within the power of the head. */
  readonly award: string | undefined;
  /** Whether it goes over a number that stands there. */
  readonly isReplacing: boolean;
  choose(available: Iterable<string>, bases: Bases, campaigns: readonly Period[]): Period;
}

/** Why a file of the period does not get the number. */
export type NotSigned =
  | { readonly why: 'no-meeting' }
  | { readonly why: 'too-early'; readonly held: Day }
  | { readonly why: 'undecided'; readonly count: number }
  /** It names another paper already. */
  | { readonly why: 'another-paper'; readonly document: string; readonly day: Day | undefined }
  /** Another authority decides on the award; its paper has another number. */
  | { readonly why: 'not-ours'; readonly by: string | undefined };

/** One decision file of the period. */
export interface SignedFile {
  readonly decision: Decision;
  readonly path: string;
  readonly award: Award | undefined;
  readonly not: NotSigned | undefined;
  /** Empty where all of it stands there. */
  readonly changes: readonly Change[];
}

export interface Signed {
  readonly period: Period;
  readonly files: readonly SignedFile[];
  /** A file on something else that has the same number, of the same year, with another day. */
  readonly numbered: Decision | undefined;
}

/** Where the number and day of a signed decision go, judged by what the files say; nothing is written here. */
export async function decisionSigned(
  root: string,
  home: Home,
  signing: Signing,
): Promise<{
  readonly answer: Signed | undefined;
  /** What is wrong in the files that would be written. */
  readonly diagnostics: readonly Diagnostic[];
  readonly isRefused: boolean;
}> {
  const chosen: Period[] = [];
  const reading = await readWorkspace(
    root,
    home,
    (available, campaigns, bases) => {
      const periods = campaigns.flatMap((campaign) => campaign.period ?? []);
      chosen.push(signing.choose(available.keys(), bases, periods));
      return [];
    },
    yamlFilesBelow(root, 'decisions'),
  );
  const { workspace, isRefused } = reading;
  const [period] = chosen;
  if (!workspace || !period || reading.isStopped) {
    return { answer: undefined, diagnostics: reading.diagnostics, isRefused };
  }
  const files = filesOf(period, signing, workspace);
  const replaced = signing.isReplacing ? files.flatMap(({ decision, not }) => (not ? [] : decision)) : [];
  const paths = new Set(files.filter(({ not }) => !not).map(({ path }) => path));
  // Of a file that cannot be read nobody knows whether it is the one.
  const isOfPeriod = (path: string) => paths.has(path) || path.startsWith(`decisions/${period.id}.`);
  const found = [...reading.diagnostics, ...workspaceJudgement(workspace).diagnostics];
  const diagnostics = found.filter(({ place }) => isOfPeriod(place.file.path));
  return { answer: { period, files, numbered: sameNumber(signing, replaced, workspace) }, diagnostics, isRefused };
}

function filesOf(period: Period, signing: Signing, workspace: Workspace): SignedFile[] {
  const { decisions } = workspace;
  const awards = rulesFor(period, workspace)?.awards ?? [];
  return decisions.flatMap((decision): SignedFile[] => {
    const id = decision.award?.value;
    const first = id === undefined ? levelDecision(period.id, decisions) : awardDecision(period.id, id, decisions);
    if (first !== decision || (signing.award !== undefined && id !== signing.award)) return [];
    const award = awards.find((award) => award.id.value === id);
    const not = notSigned(decision, award, signing);
    return [
      { decision, award, not, path: decision.node.tape.file.path, changes: not ? [] : changesOf(decision, signing) },
    ];
  });
}

function notSigned(decision: Decision, award: Award | undefined, signing: Signing): NotSigned | undefined {
  const { document, signed, held, results } = decision;
  if (award && signing.award === undefined && award.decides.who !== 'head') {
    return { why: 'not-ours', by: award.decides.name };
  }
  const isOther = (document && document.value !== signing.document) || (signed && signed.value !== signing.day);
  if (isOther && !signing.isReplacing)
    return { why: 'another-paper', document: document?.value ?? '…', day: signed?.value };
  const open = decision.award ? results.filter(({ granted }) => !granted).length : 0;
  if (open > 0) return { why: 'undecided', count: open };
  if (!held) return { why: 'no-meeting' };
  return signing.day < held.value ? { why: 'too-early', held: held.value } : undefined;
}

function changesOf({ document, signed }: Decision, signing: Signing): Change[] {
  const isKept = !signing.isReplacing;
  return [
    ...(document && isKept
      ? []
      : [{ do: 'set', at: ['decision'], value: signing.document, after: ['held', 'award', 'period'] } as const]),
    ...(signed && isKept
      ? []
      : [{ do: 'set', at: ['signed'], value: signing.day, after: ['decision', 'held'] } as const]),
  ];
}

/** Numbers begin anew each year; within one, two papers of one number have one day. */
function sameNumber(
  { document, day }: Signing,
  replaced: readonly Decision[],
  { decisions }: Workspace,
): Decision | undefined {
  const year = day.slice(0, 4);
  return decisions.find(
    (decision) =>
      decision.document?.value === document &&
      decision.signed?.value.slice(0, 4) === year &&
      decision.signed.value !== day &&
      !replaced.includes(decision),
  );
}
