import { matchesWildcard } from '../base/wildcard.ts';
import { periodOf } from '../calendar/index.ts';
import type { Period } from '../calendar/period.ts';
import { unreadableWords } from '../checks/file/fault-words.ts';
import { fileInWrongPlace } from '../checks/file/file-in-wrong-place.ts';
import { fileUnreadable } from '../checks/file/file-unreadable.ts';
import type { Account } from '../checks/judgement.ts';
import { type Diagnostic, inOrder } from '../diagnostics/diagnostic.ts';
import { countsOf, type Findings } from '../diagnostics/findings.ts';
import { hasOwnSheets } from '../model/campaign.ts';
import { covers } from '../model/span.ts';
import type { Workspace } from '../model/workspace.ts';
import { REFERRED, type Reading, readWorkspace, scalesProven, scoredWeek, workspaceJudgement } from '../pipeline.ts';
import { proofs } from '../proofs/index.ts';
import { yamlFilesBelow } from '../source/folder.ts';
import type { Home } from '../source/home.ts';
import { kindAt, periodInName } from '../source/layout.ts';
import { SourceFile } from '../source/source-file.ts';
import type { Unreadable } from '../source/unreadable.ts';
import { sifted } from './accepted.ts';
import { provenAwards } from './decided-awards.ts';
import { provenDecisions } from './decided-periods.ts';

/** What to check and what to tell of it. */
export interface CheckOptions {
  /** Files and folders relative to the workspace; none means all. */
  readonly paths: readonly string[];
  readonly only: readonly string[] | undefined;
  readonly withAccepted: boolean;
  /** How many findings to show at most. */
  readonly most: number | undefined;
}

/** Every finding of the workspace, or of the files named; what they refer to is read too. */
export async function checkedWorkspace(root: string, home: Home, options: CheckOptions): Promise<CheckedWorkspace> {
  const isAsked = isNamedBy(options.paths);
  const closed: Unreadable[] = [];
  const all = yamlFilesBelow(root, '', (one) => closed.push(one));
  if (closed.length > 0) return closedFolders(closed);
  const asked = all.filter(isAsked);
  const isKnown = (path: string) => READ_ANYWAY.has(kindAt(path)?.kind ?? '');
  const periods = asked.filter((path) => kindAt(path)?.kind === 'scores').map(periodInName);
  const others = all.filter(
    (path) => kindAt(path)?.kind === 'accepted' || (isAsked(path) && kindAt(path) && !isKnown(path)),
  );
  const reading = await readWorkspace(
    root,
    home,
    (available) => (options.paths.length > 0 ? periods : available.keys()),
    others,
    [],
    (file) => file,
  );
  const found = inOrder([...reading.diagnostics, ...strays(asked), ...(await judged(reading, { root, home }))]);
  const { workspace } = reading;
  const { open, accepted } = workspace
    ? sifted(found, workspace, options.paths.length === 0)
    : { open: found, accepted: [] };
  const isWanted = ({ id, place }: Diagnostic) =>
    id === fileUnreadable.id || (isAsked(place.file.path) && (options.only?.includes(id) ?? true));
  const diagnostics = inOrder(open).filter(isWanted);
  const known = accepted.filter(({ diagnostic }) => isWanted(diagnostic));
  const files = reading.files.filter(({ path }) => isAsked(path)).length;
  return {
    diagnostics: diagnostics.slice(0, options.most),
    summary: { ...countsOf(diagnostics), accepted: known.length, files },
    ...(options.withAccepted && { accepted: known }),
    isRefused: reading.isRefused,
  };
}

/** Folders that may hold anything are all there is to say of a workspace: what is missing, and what counts, nobody knows. */
function closedFolders(closed: readonly Unreadable[]): CheckedWorkspace {
  const diagnostics = inOrder(closed.map(unreadableWords));
  return {
    diagnostics,
    summary: { ...countsOf(diagnostics), accepted: 0, files: 0 },
    isRefused: closed.some(({ refusal }) => refusal.why === 'system'),
  };
}

/** Kinds that reading a workspace brings along by itself. */
const READ_ANYWAY: ReadonlySet<string> = new Set([...REFERRED, 'campaign', 'scores']);

export interface CheckedWorkspace extends Findings {
  readonly isRefused: boolean;
}

async function judged({ workspace, isRefused }: Reading, from: { root: string; home: Home }): Promise<Diagnostic[]> {
  if (!workspace) return [];
  const common = workspaceJudgement(workspace);
  const periods = [...workspace.briefingFiles.keys()].flatMap((id) => periodOf(id) ?? []);
  const isRead = (id: string) => workspace.briefings.some(({ named }) => named === id) || workspace.unreadable.has(id);
  return [
    ...common.diagnostics,
    ...proofs.flatMap((proof) => proof.inExamples(workspace)),
    ...scalesProven(workspace.criteria, workspace, common),
    ...periods.filter(({ id }) => isRead(id)).flatMap((period) => judgedWeek(period, workspace, common)),
    ...(isRefused
      ? []
      : [...(await provenDecisions(workspace, common, from)), ...(await provenAwards(workspace, from))]),
  ];
}

/** A base period, then the own sheets of each campaign in it, where what concerns the file itself is told already. */
function judgedWeek(period: Period, workspace: Workspace, common: Account): Diagnostic[] {
  const usual = scoredWeek(period, workspace, common).diagnostics;
  const day = workspace.calendar.decidingDay(period);
  const campaigns = workspace.campaigns.filter((one) => hasOwnSheets(one) && covers(one.span, day));
  const isTold = ({ id, place }: Diagnostic) =>
    usual.some((one) => one.id === id && one.place.start === place.start && one.place.file === place.file);
  const own = campaigns.flatMap((one) => scoredWeek(period, workspace, common, one).diagnostics);
  return [...usual, ...own.filter((one) => !isTold(one))];
}

/** Files that stand where emul looks for none. */
function strays(paths: readonly string[]): Diagnostic[] {
  return paths
    .filter((path) => !kindAt(path))
    .map((path) => fileInWrongPlace.at({ file: new SourceFile(path, ''), start: 0, end: 0 }, { path }));
}

/** Whether a path is one of those named, or lies in one of them; wildcards are expanded here, for shells that expand none. */
function isNamedBy(named: readonly string[]): (path: string) => boolean {
  if (named.length === 0 || named.includes('')) return () => true;
  const all = named.map((one) => one.normalize('NFC'));
  const isNamed = (path: string) =>
    all.some((one) => path === one || path.startsWith(`${one.replace(/\/$/, '')}/`) || matchesWildcard(path, one));
  return (path) => isNamed(path.normalize('NFC'));
}
