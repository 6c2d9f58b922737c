import { brokenEntries, isHarmless } from '../schema/broken-entries.ts';
import type { ReadFile } from '../schema/file-reading.ts';
import { OF_LETTERS } from '../source/fault.ts';
import type { Home } from '../source/home.ts';
import { periodInName } from '../source/layout.ts';
import { acceptancesFrom } from './accepted.ts';
import { appealsFrom, noticesFrom } from './appeal.ts';
import { awardsFrom } from './awards.ts';
import { briefingFrom } from './briefing.ts';
import { campaignFrom } from './campaign.ts';
import { criteriaFrom } from './criteria.ts';
import { decisionFrom } from './decision.ts';
import { exemplarFrom } from './exemplar.ts';
import { fillFrom } from './fill.ts';
import { formMapFrom } from './form-map.ts';
import { inspectionFrom } from './inspection.ts';
import { issuedFrom } from './issued.ts';
import { loggedWritesFrom } from './logged-write.ts';
import { Organization, organizationFrom } from './organization.ts';
import { planFrom } from './plan.ts';
import { practiceFrom } from './practice.ts';
import { registrationsFrom } from './registration.ts';
import { type Regulation, regulationFrom } from './regulation.ts';
import { type Settings, settingsFrom } from './settings.ts';
import { shippedRegulation } from './shipped-regulation.ts';
import { shownFrom } from './shown.ts';
import { WorkCalendar } from './work-calendar.ts';
import type { Law, Referred, Workspace } from './workspace.ts';

/** The law that files make, with shipped regulations that somebody asks for; nothing where `emul.yaml` cannot be read. */
export async function lawFrom(
  files: readonly ReadFile[],
  home: Home,
  alsoRegulations: readonly string[] = [],
): Promise<Law | undefined> {
  const node = files.find(({ kind }) => kind === 'workspace')?.node;
  if (!node) return undefined;
  const settings = settingsFrom(node);
  const ownRegulations = files.flatMap((file) =>
    file.kind === 'regulation' && file.node ? (regulationFrom(file.node, false) ?? []) : [],
  );
  const regulations = await regulationsFor(settings, ownRegulations, alsoRegulations, home);
  return { settings, ownRegulations, regulations };
}

/** The workspace that files make under a law; nothing where `emul.yaml` cannot be read. */
export function workspaceFrom(
  files: readonly ReadFile[],
  briefingFiles: ReadonlyMap<string, readonly string[]>,
  home: Home,
  law: Law | undefined,
): Workspace | undefined {
  const ofKind = (kind: string) => files.filter((readFile) => readFile.kind === kind);
  const file = ofKind('workspace')[0];
  if (!file?.node || !law) return undefined;
  const organization = ofKind('organization')[0]?.node;
  const scores = ofKind('scores');
  return {
    ...law,
    briefingFiles,
    file: file.file,
    calendar: new WorkCalendar(law.settings.calendar),
    organization: organization ? organizationFrom(organization) : Organization.empty(file.node),
    shippedRegulations: home.regulationIds(),
    criteria: ofKind('criteria').flatMap(
      (readFile) => (readFile.node && criteriaFrom(readFile.node, !isUnsound(readFile), !isUnusable(readFile))) ?? [],
    ),
    campaigns: ofKind('campaign').flatMap(({ node }) => (node && campaignFrom(node)) ?? []),
    ...briefingsOf(scores),
    decisions: ofKind('decision').flatMap(({ node }) => (node && decisionFrom(node)) ?? []),
    fills: ofKind('fill').flatMap(({ node }) => (node && fillFrom(node)) ?? []),
    issued: ofKind('issued').flatMap(({ node }) => (node ? issuedFrom(node) : [])),
    registrations: ofKind('registrations').flatMap(({ node }) => (node && registrationsFrom(node)) ?? []),
    awards: ofKind('awards').flatMap(({ node }) => (node ? awardsFrom(node) : [])),
    practices: ofKind('practice').flatMap(({ node }) => (node && practiceFrom(node)) ?? []),
    maps: ofKind('map').flatMap(({ node }) => (node ? formMapFrom(node) : [])),
    exemplars: ofKind('exemplar').flatMap(({ node }) => (node && exemplarFrom(node)) ?? []),
    namelessExemplars: ofKind('exemplar').flatMap(({ node }) => (node && !exemplarFrom(node) ? node : [])),
    plans: ofKind('plan').flatMap(({ node }) => (node && planFrom(node)) ?? []),
    inspections: ofKind('inspection').flatMap(({ node }) => (node && inspectionFrom(node)) ?? []),
    log: ofKind('log').flatMap(({ node }) => (node ? loggedWritesFrom(node) : [])),
    shown: ofKind('shown').flatMap(({ node }) => (node && shownFrom(node)) ?? []),
    notified: ofKind('appeal').flatMap(({ node }) => (node ? noticesFrom(node) : [])),
    appeals: ofKind('appeal').flatMap(({ node }) => (node ? appealsFrom(node) : [])),
    accepted: ofKind('accepted').flatMap(({ node }) => (node ? acceptancesFrom(node) : [])),
    unsound: new Set(files.filter(isUnsound).map(({ kind }) => kind as Referred)),
  };
}

/** The briefings of scores files, and the periods of which one could not be read. */
export function briefingsOf(files: readonly ReadFile[]): Pick<Workspace, 'briefings' | 'unreadable'> {
  return {
    briefings: files.flatMap((file) =>
      file.node ? briefingFrom(file.node, periodInName(file.file.path), brokenEntries(file)) : [],
    ),
    unreadable: new Set(files.filter(({ node }) => !node).map((file) => periodInName(file.file.path))),
  };
}

/** Whether a file does not parse, or breaks its schema so that an id missing in it proves nothing. */
function isUnsound({ node, faults }: ReadFile): boolean {
  return !node || faults.some((fault) => !isHarmless(fault));
}

/** Whether a file does not parse or breaks its schema in any way: then no row may rest on it (rule 31). */
export function isUnusable({ node, faults }: ReadFile): boolean {
  return !node || faults.some(({ id }) => !OF_LETTERS.has(id));
}

/** The agency's own regulations, and of the shipped ones those that something names. */
async function regulationsFor(
  settings: Settings,
  own: readonly Regulation[],
  also: readonly string[],
  home: Home,
): Promise<Map<string, Regulation>> {
  const all = new Map(own.toReversed().map((regulation) => [regulation.id.value, regulation]));
  const named = [
    ...also,
    ...settings.regulations.map(({ use }) => use.value),
    ...[...all.values()].flatMap((regulation) => regulation.extends.map(({ value }) => value)),
  ];
  for (let id = named.pop(); id !== undefined; id = named.pop()) {
    const regulation = all.has(id) ? undefined : await shippedRegulation(id, home);
    if (!regulation) continue;
    all.set(id, regulation);
    named.push(...regulation.extends.map(({ value }) => value));
  }
  return all;
}
