import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Deed } from '../../forms/lists/deed.ts';
import { listCodes } from '../../forms/lists/index.ts';
import type { ListItem, ListKind, ListRow } from '../../forms/lists/list-kind.ts';
import type { ListLayout } from '../../forms/lists/list-layout.ts';
import { readList } from '../../forms/lists/list-read.ts';
import { namesOfGroups } from '../../forms/lists/new-groups.ts';
import { Newcomers } from '../../forms/lists/newcomers.ts';
import { WentOut } from '../../forms/lists/went-out.ts';
import type { TroubleAt } from '../../forms/trouble.ts';
import type { FormMap } from '../../model/form-map.ts';
import type { Organization } from '../../model/organization.ts';
import type { Home } from '../../source/home.ts';
import { changesBy } from '../closing/later-changes.ts';
import { SealBook } from '../closing/seal-book.ts';
import type { FormFault } from './imported-file.ts';
import { readWithList } from './list-exported.ts';
import { ListFiles } from './list-files.ts';
import { goneFrom, NOTHING_GONE } from './list-removals.ts';
import { RowsLeft } from './list-rows-left.ts';
import { refusedTable, tablesIn } from './list-tables.ts';
import { listTerms, namesIn, yearOrCampaign } from './list-terms.ts';

/** One table of a list as it was understood. */
export interface ImportedList {
  readonly shown: string;
  /** The sheet it stands on. */
  readonly sheet: string;
  /** Nothing where the file could not be read. */
  readonly list: ListKind | undefined;
  readonly fault: FormFault | undefined;
  readonly period: string | undefined;
  readonly sheets: readonly string[];
  readonly rows: readonly ListRow[];
  /** What is new, row by row. */
  readonly deeds: readonly Deed[];
  readonly troubles: readonly TroubleAt[];
  /** What stood in the table when it went out, stands in no row any more, and stays. */
  readonly gone: readonly ListItem[];
  /** What levels, awards and units are called, by id. */
  readonly called: ReadonlyMap<string, string>;
  readonly organization: Organization | undefined;
}

export interface ListsImported {
  readonly lists: readonly ImportedList[];
  readonly changes: readonly { readonly path: string; readonly before: string | undefined; readonly after: string }[];
  readonly diagnostics: readonly Diagnostic[];
  readonly isRefused: boolean;
  readonly isStopped: boolean;
}

export interface ListQuestion {
  /** The year or campaign of registrations, where the table does not say. */
  readonly year: string | undefined;
  readonly isReplacing: boolean;
  /** Whether what is gone from a table is taken out of the files. */
  readonly isRemoving: boolean;
  /** How somebody else's table of a list is read; nothing for emul's own. */
  readonly map: FormMap | undefined;
}

/**
 * Reads tables of people, leave, registrations and awards that came back; rows that would change a closed period are left.
 */
export async function importedLists(
  root: string,
  home: Home,
  files: Files,
  question: ListQuestion,
): Promise<ListsImported> {
  const left = new RowsLeft();
  const book = new SealBook(root, home);
  const over = async () => {
    let answer = await listsOver(root, home, files, question, left, new Set());
    // Whoever is named elsewhere and is not taken himself is nobody there, or the files would name somebody who is not in them.
    for (let known = -1; answer.missing.size > known; ) {
      known = answer.missing.size;
      if (known > 0) answer = await listsOver(root, home, files, question, left, answer.missing);
    }
    return answer;
  };
  const answer = await over();
  const closed = await changesBy(answer.changes, book);
  if (closed.length === 0) return answer;
  const isFound = await left.found(closed, answer.lists, async () => changesBy((await over()).changes, book));
  return isFound ? await over() : answer;
}

type Files = readonly { readonly full: string; readonly shown: string }[];

async function listsOver(
  root: string,
  home: Home,
  files: Files,
  question: ListQuestion,
  left: RowsLeft,
  without: ReadonlySet<string>,
): Promise<ListsImported & { readonly missing: ReadonlySet<string> }> {
  const lists: (() => ImportedList | Promise<ImportedList>)[] = [];
  const readings = new Map<ListKind, Awaited<ReturnType<typeof readWithList>>>();
  const texts = new ListFiles();
  const removing = { root, texts, left, isRemoving: question.isRemoving };
  let state = { diagnostics: [] as readonly Diagnostic[], isRefused: false, isStopped: false };
  const { tables, others } = await tablesIn(files, question.map);
  for (const { shown, fault } of others) lists.push(() => unread(shown, fault));
  let newcomers: Newcomers | undefined;
  const refused = new Set<string>();
  for (const table of tables) {
    const { shown, layout, meta, sheets } = table;
    const { kind, sheet } = layout;
    // Tables of one list rest on the same files: these are read once, however many hand in.
    const reading = readings.get(kind) ?? (await readWithList(root, home, kind));
    readings.set(kind, reading);
    const { workspace, isRefused } = reading;
    state = { diagnostics: reading.diagnostics, isRefused, isStopped: reading.isStopped || !workspace };
    if (!workspace || reading.isStopped) return { lists: await allOf(lists), changes: [], ...state, missing: without };
    newcomers ??= new Newcomers(
      workspace.organization,
      tables.map((each) => each.layout),
    );
    const fault = refusedTable(table, question.year, workspace);
    // Another emul's workbook, or one of another year, is refused as a whole, and once.
    if (fault && !refused.has(shown)) lists.push(() => unread(shown, fault));
    if (fault) refused.add(shown);
    if (fault) continue;
    const period = meta?.period || question.year;
    if (kind.isOfPeriod && !(period && yearOrCampaign(period, workspace))) {
      lists.push(() => unread(shown, { id: 'no-year', says: period }));
      continue;
    }
    const read = readList(layout, listTerms(period, workspace, newcomers, without));
    const name = `${shown}!${sheet.name}`;
    const wentOut = meta ? new WentOut(kind, meta.rows) : undefined;
    const asked = read.rows.map((row) => wentOut?.asItStood(row, layout.head) ?? row);
    const { open: rows, troubles: closed } = left.opened(name, asked, sheet.name);
    const troubles = [...(meta ? lostIn(layout) : []), ...read.troubles, ...closed];
    const roots = kind.roots(workspace, period);
    const { isReplacing } = question;
    const besides =
      kind.isRegister && kind.isOfPeople ? namesOfGroups(workspace.organization, newcomers.groups) : undefined;
    const manner = { sheet: sheet.name, isReplacing, wentOut, besides };
    const taken = await texts.take({ kind, rows, roots, period, ...manner });
    const called = namesIn(workspace, newcomers);
    const { organization } = workspace;
    const back = wentOut && { shown: name, layout, wentOut, rows: asked, roots, organization };
    lists.push(async () => {
      const merged = taken();
      const gone = back ? await goneFrom(back, removing) : NOTHING_GONE;
      return {
        shown,
        sheet: sheet.name,
        list: kind,
        fault: undefined,
        period: kind.isOfPeriod ? period : undefined,
        sheets,
        rows,
        called,
        organization,
        gone: gone.kept,
        deeds: [...merged.deeds, ...gone.deeds],
        troubles: [...troubles, ...merged.troubles, ...gone.troubles],
      };
    });
  }
  await texts.settle();
  const all = await allOf(lists);
  const added = new Set(all.flatMap(({ list, deeds }) => (list?.isRegister ? deeds.map(({ row }) => row.id) : [])));
  const lacking = newcomers?.all.flatMap(({ id }) => (added.has(id) ? [] : [id])) ?? [];
  return { lists: all, changes: texts.changes(), ...state, missing: new Set([...without, ...lacking]) };
}

/** One after the other: what is taken out of a file moves what stands below. */
async function allOf(lists: readonly (() => ImportedList | Promise<ImportedList>)[]): Promise<ImportedList[]> {
  const done: ImportedList[] = [];
  for (const list of lists) done.push(await list());
  return done;
}

/** Columns that emul's own table had and the sheet no longer shows. */
function lostIn({ sheet, kind, columns, head }: ListLayout): TroubleAt[] {
  const codes = listCodes(kind).filter((code) => !columns.has(code.slice(kind.id.length + 1)));
  return codes.length > 0 ? [{ trouble: { id: 'columns-lost', codes }, sheet: sheet.name, row: head, column: 0 }] : [];
}

function unread(shown: string, fault: FormFault): ImportedList {
  const nothing = {
    sheets: [],
    rows: [],
    deeds: [],
    gone: [],
    troubles: [],
    called: new Map(),
    organization: undefined,
  };
  return { shown, fault, sheet: '', list: undefined, period: undefined, ...nothing };
}
