import { missingFile } from './checks/workspace/missing-file.ts';
import { refusalWords, wordsOf } from './checks/file/words.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { briefingFrom } from './model/briefing.ts';
import { criteriaFrom } from './model/criteria.ts';
import { Organization, organizationFrom } from './model/organization.ts';
import { type Regulation, regulationFrom } from './model/regulation.ts';
import { type Settings, settingsFrom } from './model/settings.ts';
import { WorkCalendar } from './model/work-calendar.ts';
import type { Referred, Workspace } from './model/workspace.ts';
import { brokenEntries, isHarmless } from './schema/broken-entries.ts';
import { parsed, type ReadFile, readFile } from './schema/file-reading.ts';
import { scoresFilesBelow, WORKSPACE_FILE, yamlFilesBelow } from './source/folder.ts';
import type { Home } from './source/home.ts';
import { kindAt, periodInName } from './source/layout.ts';
import { SourceFile } from './source/source-file.ts';

/** What was read of a workspace for one command, and what is wrong with the files themselves. */
export interface Reading {
  /** Undefined where `emul.yaml` or `organization.yaml` gives nothing to compute with. */
  readonly workspace: Workspace | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly files: readonly SourceFile[];
  /** Whether the system refused a file: exit 3, whatever else. */
  readonly isRefused: boolean;
  /** Whether a file that rows rest on does not parse or breaks its schema: no rows then (SEMANTICS 31). */
  readonly isStopped: boolean;
}

/** Which periods' scores a command wants, given the scores files there are by period. */
export type Wanted = (available: ReadonlyMap<string, readonly string[]>) => Iterable<string>;

/** Reads a workspace through source, schema and model: only the files a command needs. */
export async function readWorkspace(root: string, home: Home, wanted: Wanted): Promise<Reading> {
  const available = scoresFilesBelow(root, periodInName);
  const scores = [...new Set(wanted(available))].flatMap((period) => available.get(period) ?? []);
  const own = ['organization.yaml', ...yamlFilesBelow(root, 'regulations'), ...yamlFilesBelow(root, 'criteria')];
  const files: ReadFile[] = [];
  for (const path of [WORKSPACE_FILE, ...own.filter((path) => kindAt(path)), ...scores]) {
    files.push(await readFile(root, path, kindAt(path)?.kind ?? 'scores', home));
  }
  return readingOf(files, available, home);
}

async function readingOf(
  files: readonly ReadFile[],
  briefingFiles: ReadonlyMap<string, readonly string[]>,
  home: Home,
): Promise<Reading> {
  const ofKind = (kind: string) => files.filter((one) => one.kind === kind);
  const [settingsFile] = ofKind('workspace');
  const [organizationFile] = ofKind('organization');
  const settings = settingsFile?.node && settingsFrom(settingsFile.node);
  const isMissing = organizationFile?.refusal?.why === 'system' && organizationFile.refusal.code === 'ENOENT';
  const workspace: Workspace | undefined = settingsFile && settings && {
    settings,
    briefingFiles,
    file: settingsFile.file,
    calendar: new WorkCalendar(settings.calendar),
    organization: organizationFile?.node ? organizationFrom(organizationFile.node) : Organization.empty(settings.node),
    regulations: await regulationsFor(settings, ofKind('regulation'), home),
    criteria: ofKind('criteria').flatMap(({ node }) => (node && criteriaFrom(node)) ?? []),
    briefings: ofKind('scores').flatMap((one) =>
      one.node ? briefingFrom(one.node, periodInName(one.file.path), brokenEntries(one)) : [],
    ),
    unreadable: new Set(ofKind('scores').filter(({ node }) => !node).map(({ file }) => periodInName(file.path))),
    unsound: new Set(files.filter(isUnsound).map(({ kind }) => kind as Referred)),
  };
  const told = files.filter((one) => one !== organizationFile || !isMissing);
  return {
    workspace,
    files: told.map(({ file }) => file),
    diagnostics: [
      ...told.flatMap(diagnosticsOf),
      ...(isMissing && settingsFile ? [missingFile.at(placeOf(settingsFile.file), { name: 'organization.yaml' })] : []),
    ],
    isRefused: told.some(({ refusal }) => refusal?.why === 'system'),
    isStopped: isMissing || files.some((one) => one.kind !== 'scores' && isUnsound(one)),
  };
}

/** The agency's own regulations, and of the shipped ones those that something names. */
async function regulationsFor(settings: Settings, own: readonly ReadFile[], home: Home): Promise<Map<string, Regulation>> {
  const all = new Map<string, Regulation>();
  for (const { node } of own) {
    const regulation = node && regulationFrom(node, false);
    if (regulation && !all.has(regulation.id.value)) all.set(regulation.id.value, regulation);
  }
  const named = [...settings.regulations.map(({ use }) => use.value), ...[...all.values()].flatMap((one) => one.extends?.value ?? [])];
  for (let id = named.pop(); id !== undefined; id = named.pop()) {
    const text = all.has(id) ? undefined : home.regulation(id);
    if (text === undefined) continue;
    const { node } = await parsed(new SourceFile(`data/regulations/${id}.yaml`, text), 'regulation', home);
    const regulation = node && regulationFrom(node, true);
    if (!regulation) throw new Error(`the shipped regulation ${id} cannot be read`);
    all.set(id, regulation);
    if (regulation.extends) named.push(regulation.extends.value);
  }
  return all;
}

function isUnsound({ node, faults }: ReadFile): boolean {
  return !node || faults.some((fault) => !isHarmless(fault));
}

function diagnosticsOf({ file, faults, refusal }: ReadFile): Diagnostic[] {
  return refusal ? [refusalWords(refusal, file)] : faults.map(wordsOf);
}

function placeOf(file: SourceFile): { file: SourceFile; start: number; end: number } {
  return { file, start: 0, end: 0 };
}
