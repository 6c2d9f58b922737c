import { matchesWildcard } from '../base/wildcard.ts';
import { each } from '../base/work.ts';
import { periodOf } from '../calendar/index.ts';
import type { Period } from '../calendar/period.ts';
import type { Account } from '../checking/judgement.ts';
import { unreadableWords } from '../checks/fault-words.ts';
import { diskWords } from '../checks/file/disk-words.ts';
import { type Diagnostic, inOrder } from '../diagnostics/diagnostic.ts';
import { countsOf, type Findings } from '../diagnostics/findings.ts';
import { hasOwnSheets } from '../model/campaign.ts';
import { covers } from '../model/span.ts';
import type { Workspace } from '../model/workspace.ts';
import { REFERRED, readWorkspace, scoredWeek, workspaceJudgement } from '../pipeline.ts';
import { proofs } from '../proofs/index.ts';
import { scalesProven } from '../proofs/scales-proven.ts';
import { isUnknowable } from '../source/disk.ts';
import { yamlFilesBelow } from '../source/folder.ts';
import { isInExport } from '../source/handed-in.ts';
import type { Home } from '../source/home.ts';
import { kindAt, periodInName } from '../source/layout.ts';
import { SourceFile } from '../source/source-file.ts';
import { sifted } from './accepted.ts';
import { closedIdsGone } from './closed-ids.ts';
import { idleAmendments } from './closing/amendments.ts';
import { ClosedFolders } from './closing/closed-folders.ts';
import { changesTold } from './closing/later-changes.ts';
import { issuedFilesTold } from './closing/papers.ts';
import { SealBook } from './closing/seal-book.ts';
import { provenAwards } from './decisions/decided-awards.ts';
import { provenDecisions } from './decisions/decided-periods.ts';

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
  const closed = new ClosedFolders();
  closed.askIn(root);
  const all = yamlFilesBelow(root, '', closed.tell).filter((path) => kindAt(path) || !isInExport(root, path));
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
    { had: (file) => file, closed: closed.tell },
  );
  const workspace = reading.workspace && closed.blinded(reading.workspace);
  const isWhole = !reading.isRefused && closed.all.length === 0;
  const barred = closed.all.map(unreadableWords);
  const judged = workspace ? await judgedWorkspace(workspace, isWhole, { root, home }) : [];
  const { isClosed, later } = workspace && isWhole ? await sealsHeld(root, home, workspace) : NOT_CLOSED;
  const untouched = [...reading.diagnostics, ...judged].filter(({ place }) => !isClosed(place.file.path));
  const kept = workspace ? issuedFilesTold(workspace, root) : [];
  const found = inOrder([...barred, ...untouched, ...strays(asked), ...later, ...kept]);
  const { open, accepted } = workspace
    ? sifted(found, workspace, options.paths.length === 0)
    : { open: found, accepted: [] };
  const isWanted = ({ id, place }: Diagnostic) =>
    id === 'file-unreadable' ||
    id === 'not-a-file' ||
    barred.some((diagnostic) => diagnostic.place === place) ||
    (isAsked(place.file.path) && (options.only?.includes(id) ?? true));
  const diagnostics = inOrder(open).filter(isWanted);
  const known = accepted.filter(({ diagnostic }) => isWanted(diagnostic));
  const files = reading.files.filter(({ path }) => isAsked(path)).length;
  return {
    diagnostics: diagnostics.slice(0, options.most),
    summary: { ...countsOf(diagnostics), accepted: known.length, files },
    ...(options.withAccepted && { accepted: known }),
    isRefused: reading.isRefused || closed.all.some(({ refusal }) => isUnknowable(refusal)),
  };
}

/** What of a workspace is closed, of which nothing is told but that it was changed (rule 55). */
interface Seals {
  isClosed(path: string): boolean;
  readonly later: readonly Diagnostic[];
}

const NOT_CLOSED: Seals = { isClosed: () => false, later: [] };

async function sealsHeld(root: string, home: Home, workspace: Workspace): Promise<Seals> {
  const book = new SealBook(root, home);
  const seals = await Promise.all(book.standing.map((name) => book.open(name)));
  const isClosed = (path: string) => path.startsWith('scores/') && seals.some(({ holds }) => holds(path));
  const gone = await closedIdsGone(book, workspace);
  return { isClosed, later: [...gone, ...(await changesTold(book)), ...(await idleAmendments(book))] };
}

/** Kinds that reading a workspace brings along by itself. */
const READ_ANYWAY: ReadonlySet<string> = new Set([...REFERRED, 'campaign', 'scores']);

export interface CheckedWorkspace extends Findings {
  readonly isRefused: boolean;
}

/** What the Council decided is held against results only where these rest on all that there is. */
async function judgedWorkspace(
  workspace: Workspace,
  isWhole: boolean,
  from: { root: string; home: Home },
): Promise<Diagnostic[]> {
  const common = workspaceJudgement(workspace);
  const periods = [...workspace.briefingFiles.keys()].flatMap((id) => periodOf(id) ?? []);
  const isRead = (id: string) => workspace.briefings.some(({ named }) => named === id) || workspace.unreadable.has(id);
  return [
    ...common.diagnostics,
    ...proofs.flatMap((proof) => proof.inExamples(workspace)),
    ...scalesProven(workspace.criteria, workspace, common),
    ...judgedWeeks(
      periods.filter(({ id }) => isRead(id)),
      workspace,
      common,
    ),
    ...(isWhole ? [...(await provenDecisions(workspace, common, from)), ...(await provenAwards(workspace, from))] : []),
  ];
}

function judgedWeeks(periods: readonly Period[], workspace: Workspace, common: Account): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const period of each('checked', periods)) found.push(...judgedWeek(period, workspace, common));
  return found;
}

/** A base period, then the own sheets of each campaign in it, where what concerns the file itself is told already. */
function judgedWeek(period: Period, workspace: Workspace, common: Account): Diagnostic[] {
  const usual = scoredWeek(period, workspace, common).diagnostics;
  const day = workspace.calendar.decidingDay(period);
  const campaigns = workspace.campaigns.filter((campaign) => hasOwnSheets(campaign) && covers(campaign.span, day));
  const isTold = ({ id, place }: Diagnostic) =>
    usual.some(
      (diagnostic) =>
        diagnostic.id === id && diagnostic.place.start === place.start && diagnostic.place.file === place.file,
    );
  const own = campaigns.flatMap((campaign) => scoredWeek(period, workspace, common, campaign).diagnostics);
  return [...usual, ...own.filter((diagnostic) => !isTold(diagnostic))];
}

/** Files that stand where emul looks for none. */
function strays(paths: readonly string[]): Diagnostic[] {
  return paths
    .filter((path) => !kindAt(path))
    .map((path) => diskWords['file-in-wrong-place'].at({ file: new SourceFile(path, ''), start: 0, end: 0 }, { path }));
}

/** Whether a path is one of those named, or lies in one of them; wildcards are expanded here, for shells that expand none. */
function isNamedBy(named: readonly string[]): (path: string) => boolean {
  if (named.length === 0 || named.includes('')) return () => true;
  const all = named.map((text) => text.normalize('NFC'));
  const isNamed = (path: string) =>
    all.some((text) => path === text || path.startsWith(`${text.replace(/\/$/, '')}/`) || matchesWildcard(path, text));
  return (path) => isNamed(path.normalize('NFC'));
}
