import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Awards } from '../../forms/lists/award-named.ts';
import { listKinds } from '../../forms/lists/index.ts';
import type { ListItem, ListKind, Setting, Whose } from '../../forms/lists/list-kind.ts';
import type { Organization } from '../../model/organization.ts';
import type { Level } from '../../model/regulation.ts';
import type { Workspace } from '../../model/workspace.ts';
import { readWorkspace } from '../../pipeline.ts';
import { yamlFilesBelow } from '../../source/folder.ts';
import type { Home } from '../../source/home.ts';
import { awardsFor, levelsIn, titlesFor, yearOrCampaign } from './list-terms.ts';

/** A list of the workspace as a table to be filled in. */
export interface ListExported {
  readonly kind: ListKind;
  /** The year of registrations. */
  readonly period: string | undefined;
  readonly workspace: Workspace;
  /** Awards that may be named, and those among them that are offered to choose from. */
  readonly awards: Awards;
  readonly offered: Awards;
  readonly levels: readonly Level[];
  /** Whose rows: what the files list, then of registrations everybody who has none. */
  readonly rows: readonly ListedRow[];
}

export interface ListedRow {
  readonly kind: Whose;
  readonly id: string;
  readonly name: string;
  readonly item: ListItem | undefined;
}

/** Reads the workspace together with the files that a list lies in. */
export function readWithList(root: string, home: Home, kind: ListKind): ReturnType<typeof readWorkspace> {
  return readWithLists(root, home, [kind]);
}

/** The same with the files of several; with every regulation there is, where one of them names the one in use. */
function readWithLists(root: string, home: Home, kinds: readonly ListKind[]): ReturnType<typeof readWorkspace> {
  const files = kinds.flatMap(({ folder }) => (folder ? yamlFilesBelow(root, folder) : []));
  const regulations = kinds.some(({ settings }) => settings) ? home.regulationIds() : [];
  return readWorkspace(root, home, () => [], files, regulations);
}

export async function exportedList(
  root: string,
  home: Home,
  kind: ListKind,
  period: string | undefined,
): Promise<{
  readonly answer: ListExported | undefined;
  /** Whether it is left open for which year or campaign one registers. */
  readonly isWithoutYear?: true;
  readonly diagnostics: readonly Diagnostic[];
  readonly isRefused: boolean;
}> {
  const { workspace, diagnostics, isRefused, isStopped } = await readWithList(root, home, kind);
  if (!workspace || isStopped) return { answer: undefined, diagnostics, isRefused };
  if (kind.isOfPeriod && !(period && yearOrCampaign(period, workspace)))
    return { answer: undefined, isWithoutYear: true, diagnostics, isRefused };
  return { answer: listedIn(workspace, kind, period), diagnostics, isRefused };
}

/** Every list of the workspace; of registrations those of a year. */
export async function exportedSetup(
  root: string,
  home: Home,
  yearOf: (workspace: Workspace) => string,
): Promise<{
  readonly answer: { readonly lists: readonly ListExported[]; readonly period: string } | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly isRefused: boolean;
}> {
  const { workspace, diagnostics, isRefused, isStopped } = await readWithLists(root, home, listKinds);
  if (!workspace || isStopped) return { answer: undefined, diagnostics, isRefused };
  const period = yearOf(workspace);
  return {
    answer: { lists: listKinds.map((kind) => listedIn(workspace, kind, period)), period },
    diagnostics,
    isRefused,
  };
}

/** A list as the files say it, and of registrations everybody who has none, of the office's own settings each. */
function listedIn(workspace: Workspace, kind: ListKind, period: string | undefined): ListExported {
  const listed = kind.roots(workspace, period).flatMap((node) => kind.items(node));
  const rows = listed.map((item): ListedRow => ({ ...whose(item, workspace.organization), item }));
  const awards = awardsFor(period, workspace);
  const offered = kind.isOfPeriod ? titlesFor(period, workspace) : awards;
  const all = kind.settings ? kind.settings.map((setting) => settingRow(setting, rows)) : rows;
  const others = kind.isOfPeriod ? withoutRow(rows, workspace.organization) : [];
  return { kind, period, workspace, awards, offered, levels: levelsIn(workspace), rows: [...all, ...others] };
}

function settingRow({ id }: Setting, rows: readonly ListedRow[]): ListedRow {
  return rows.find((row) => row.id === id) ?? { kind: 'office', id, name: '', item: undefined };
}

function whose({ kind, id }: ListItem, organization: Organization): Omit<ListedRow, 'item'> {
  if (kind === 'office') return { kind, id, name: '' };
  const found = kind === 'unit' ? organization.unit(id) : organization.member(id);
  return { kind, id, name: found?.name.value ?? '' };
}

/** Units and members who are in none of the rows; who is never rated registers nothing here. */
function withoutRow(rows: readonly ListedRow[], { units, members }: Organization): ListedRow[] {
  const isIn = (kind: 'member' | 'unit', id: string) =>
    rows.some((listedRow) => listedRow.kind === kind && listedRow.id === id);
  const row = (kind: 'member' | 'unit', each: { id: { value: string }; name: { value: string } }): ListedRow[] =>
    isIn(kind, each.id.value) ? [] : [{ kind, id: each.id.value, name: each.name.value, item: undefined }];
  return [
    ...units.filter(({ isRated }) => isRated).flatMap((unit) => row('unit', unit)),
    ...members.flatMap((member) => row('member', member)),
  ];
}
