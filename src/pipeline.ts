import { breath, during, each } from './base/work.ts';
import type { Bases } from './calendar/bases.ts';
import type { Period } from './calendar/period.ts';
import type { Check } from './checking/check.ts';
import { type Account, accountOf, type Inspection, type Judgement, judgementOf } from './checking/judgement.ts';
import { refusalWords, wordsOf } from './checks/fault-words.ts';
import { checks, errorsAlone, everyCheck } from './checks/index.ts';
import { missingFile } from './checks/workspace/missing-file.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { briefingsOf, isUnusable, lawFrom, workspaceFrom } from './model/assembly.ts';
import { basesOf } from './model/base-periods.ts';
import { type Campaign, campaignFrom } from './model/campaign.ts';
import type { Rules } from './model/rules.ts';
import { type Week, weekOf } from './model/week.ts';
import type { Referred, Workspace } from './model/workspace.ts';
import { proofs, proofsOfStandings } from './proofs/index.ts';
import {
  isMissingOrganization,
  isUnread,
  mustBeHad,
  type ReadFile,
  type Refused,
  readFile,
  STOPPING,
} from './schema/file-reading.ts';
import { standingsIn } from './scoring/base-standings.ts';
import type { RolledPeriod } from './scoring/rollup/rolled-period.ts';
import type { RankedStanding } from './scoring/standing.ts';
import { scoresFilesBelow, WORKSPACE_FILE, yamlFilesBelow } from './source/folder.ts';
import type { Home } from './source/home.ts';
import { kindAt, periodInName } from './source/layout.ts';
import type { SourceFile } from './source/source-file.ts';

/** Kinds of file that rows rest on. */
export const REFERRED: ReadonlySet<string> = new Set<Referred>(['workspace', 'organization', 'regulation', 'criteria']);

/** Everything that makes findings: each has an id and says how bad they are. */
export const finders: readonly Pick<Check, 'id' | 'severity' | 'isNeverAccepted'>[] = [...checks, ...proofs];

/** What was read of a workspace for one command, and what is wrong with the files themselves. */
export interface Reading {
  /** Undefined where `emul.yaml` or `organization.yaml` gives nothing to compute with. */
  readonly workspace: Workspace | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly files: readonly SourceFile[];
  /** Whether the system refused a file: exit 3, whatever else. */
  readonly isRefused: boolean;
  /** Whether a file that rows rest on does not parse or breaks its schema: no rows then (rule 31). */
  readonly isStopped: boolean;
}

/** Which periods' scores a command wants, given the scores files there are by period, the sound campaigns, and what is scored when. */
export type Wanted = (
  available: ReadonlyMap<string, readonly string[]>,
  campaigns: readonly Campaign[],
  bases: Bases,
) => Iterable<string>;

/**
 * Reads a workspace through source, schema and model: only the files a command needs; `others`, which may hang on what is wanted, are read for their own sake,
 * shipped `regulations` because somebody asked for them. What the system refuses stops it, unless somebody wants to know of all.
 */
export async function readWorkspace(
  root: string,
  home: Home,
  wanted: Wanted,
  others: readonly string[] | (() => readonly string[]) = [],
  regulations: readonly string[] = [],
  { had, closed }: Refused = STOPPING,
): Promise<Reading> {
  const below = (folder: string) => yamlFilesBelow(root, folder, closed).filter(kindAt);
  const available = scoresFilesBelow(root, periodInName, closed);
  const campaigns = await filesRead(below('campaigns'), root, home, had);
  const sound = campaigns.flatMap((file) => (file.node && !isUnusable(file) && campaignFrom(file.node)) || []);
  const own = [WORKSPACE_FILE, 'organization.yaml', ...below('regulations'), ...below('criteria')];
  const referred = await filesRead(own, root, home, had);
  const law = await lawFrom(referred, home, regulations);
  const scores = [...new Set(wanted(available, sound, basesOf(law, available.keys())))].flatMap(
    (period) => available.get(period) ?? [],
  );
  const all = [...scores, ...(typeof others === 'function' ? others() : others)];
  const files = [...referred, ...(await filesRead(all, root, home, had)), ...campaigns];
  return during('reading', () => readingOf(files, workspaceFrom(files, available, home, law)));
}

async function filesRead(paths: readonly string[], root: string, home: Home, had = mustBeHad): Promise<ReadFile[]> {
  const files: ReadFile[] = [];
  for (const path of each('files', paths)) {
    files.push(had(await readFile(root, path, kindAt(path)?.kind ?? 'scores', home)));
    await breath();
  }
  return files;
}

function readingOf(files: readonly ReadFile[], workspace: Workspace | undefined): Reading {
  const told = files.filter((file) => !isMissingOrganization(file));
  const isMissing = told.length < files.length;
  return {
    workspace,
    files: told.map(({ file }) => file),
    diagnostics: [
      ...told.flatMap(diagnosticsOf),
      ...(isMissing && workspace ? [missingFile.at(startOf(workspace.file), { name: 'organization.yaml' })] : []),
    ],
    isRefused: told.some(isUnread),
    isStopped: isMissing || files.some((file) => REFERRED.has(file.kind) && isUnusable(file)),
  };
}

/** One base period judged and scored: its rows in the office's order, and every finding in the files it read. */
export interface ScoredWeek {
  readonly week: Week;
  readonly standings: readonly RankedStanding[];
  readonly diagnostics: readonly Diagnostic[];
  /** Whose rows errors have spoiled, and by which. */
  readonly spoiled: Judgement['spoiled'];
}

/** Checks of what holds for every week, run once; scoring asks it whose rows they spoil. */
export function workspaceJudgement(workspace: Workspace): Account {
  return during('checking', () => {
    const found = everyCheck.workspaces.flatMap((check) => check.inWorkspace(workspace));
    const proven = proofs.flatMap((proof) => proof.inWorkspace(workspace));
    return { ...accountOf(found, checks), diagnostics: [...found, ...proven] };
  });
}

/** Judges one base period, or a campaign's own sheets in it, and scores it; what the workspace's files spoil is spoiled here too. */
export function scoredWeek(
  period: Period,
  workspace: Workspace,
  common: Account,
  campaign?: Campaign,
  rules?: Rules,
): ScoredWeek {
  const scored = weekScoredBy(everyCheck, weekOf(period, workspace, campaign), workspace, common, rules);
  const { standings, diagnostics } = scored;
  const proven = during('checking', () =>
    proofsOfStandings.flatMap((proof) => proof.inStandings(standings, workspace, period.id)),
  );
  return { ...scored, diagnostics: [...diagnostics, ...proven] };
}

/** As `scoredWeek`, for a week that is only looked back at: errors alone, since they leave rows not rated. */
export function earlierWeek(period: Period, workspace: Workspace, common: Account, campaign?: Campaign): ScoredWeek {
  return weekScoredBy(errorsAlone, weekOf(period, workspace, campaign), workspace, common);
}

function weekScoredBy(by: Inspection, week: Week, workspace: Workspace, common: Account, rules?: Rules): ScoredWeek {
  const { diagnostics, spoiled } = during('checking', () => judgementOf(week, workspace, by, common));
  const standings = during('scoring', () => standingsIn(week, workspace, { spoiled, rules }));
  return { week, diagnostics, spoiled, standings };
}

/** What a longer period gives away once it is classified. */
export function provenIn(rolled: RolledPeriod, workspace: Workspace): Diagnostic[] {
  return during('checking', () => proofs.flatMap((proof) => proof.inPeriod(rolled, workspace)));
}

/** A base period read, judged and scored by itself, and what is wrong with its files; nothing of it stays in memory. */
export async function readAndScored(
  period: Period,
  workspace: Workspace,
  common: Account,
  from: Origin,
  campaign?: Campaign,
  rules?: Rules,
): Promise<ScoredWeek & { readonly isRefused: boolean }> {
  const files = await filesOf(period, workspace, from);
  const scored = scoredWeek(period, { ...workspace, ...briefingsOf(files) }, common, campaign, rules);
  const isRefused = files.some(isUnread);
  return { ...scored, isRefused, diagnostics: [...files.flatMap(diagnosticsOf), ...scored.diagnostics] };
}

/** A workspace with the briefings of one base period, read for it. */
export async function withBriefings(period: Period, workspace: Workspace, from: Origin): Promise<Workspace> {
  return { ...workspace, ...briefingsOf(await filesOf(period, workspace, from)) };
}

function filesOf({ id }: Period, { briefingFiles }: Workspace, { root, home }: Origin): Promise<ReadFile[]> {
  return filesRead(briefingFiles.get(id) ?? [], root, home);
}

/** Whose files are read, and emul's own beside them. */
export interface Origin {
  readonly root: string;
  readonly home: Home;
}

function diagnosticsOf({ file, faults, refusal }: ReadFile): Diagnostic[] {
  return refusal ? [refusalWords(refusal, file)] : faults.map(wordsOf);
}

const startOf = (file: SourceFile) => ({ file, start: 0, end: 0 });
