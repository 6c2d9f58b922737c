import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { metaOf } from '../forms/form-meta.ts';
import type { ListId, ListRow } from '../forms/lists/list-kind.ts';
import { listLayout, readList } from '../forms/lists/list-read.ts';
import type { TroubleAt } from '../forms/trouble.ts';
import type { Home } from '../source/home.ts';
import { readSpreadsheet } from '../source/spreadsheet/reading.ts';
import { readWithList, rootsOf } from './list-exported.ts';
import { ListFiles } from './list-files.ts';
import { listTerms, namesIn, yearOrCampaign } from './list-terms.ts';

/** One table of a list as it was understood. */
export interface ImportedList {
  readonly shown: string;
  readonly list: ListId;
  /** Whether nobody can tell for which year or campaign it is. */
  readonly isWithoutYear: boolean;
  readonly period: string | undefined;
  readonly sheets: readonly string[];
  readonly rows: readonly ListRow[];
  /** Rows that change anything. */
  readonly news: readonly ListRow[];
  readonly troubles: readonly TroubleAt[];
  readonly fresh: number;
  readonly same: number;
  /** What awards and units are called, by id. */
  readonly called: ReadonlyMap<string, string>;
}

export interface ListsImported {
  readonly lists: readonly ImportedList[];
  /** Files that hold no list: score sheets, perhaps. */
  readonly others: readonly { readonly full: string; readonly shown: string }[];
  readonly changes: readonly { readonly path: string; readonly before: string | undefined; readonly after: string }[];
  readonly diagnostics: readonly Diagnostic[];
  readonly isRefused: boolean;
  readonly isStopped: boolean;
}

/** Reads tables of people, leave, registrations and awards that came back; files of another kind are left for others. */
export async function importedLists(
  root: string,
  home: Home,
  files: readonly { readonly full: string; readonly shown: string }[],
  question: { readonly year: string | undefined; readonly isReplacing: boolean },
): Promise<ListsImported> {
  const lists: ImportedList[] = [];
  const others: ListsImported['others'][number][] = [];
  const texts = new ListFiles();
  let state = { diagnostics: [] as readonly Diagnostic[], isRefused: false, isStopped: false };
  for (const file of files) {
    const found = await readSpreadsheet(file.full, file.shown);
    const spreadsheet = 'spreadsheet' in found ? found.spreadsheet : undefined;
    const layouts = spreadsheet?.sheets.flatMap((sheet) => listLayout(sheet) ?? []) ?? [];
    if (!spreadsheet || layouts.length === 0) {
      others.push(file);
      continue;
    }
    for (const layout of layouts) {
      const reading = await readWithList(root, home, layout.kind.id);
      const { workspace, isRefused } = reading;
      state = { diagnostics: reading.diagnostics, isRefused, isStopped: reading.isStopped || !workspace };
      if (!workspace || reading.isStopped) return { lists, others, changes: [], ...state };
      const period = metaOf(spreadsheet)?.period || question.year;
      if (layout.kind.id === 'registrations' && !(period && yearOrCampaign(period, workspace))) {
        lists.push(withoutYear(file.shown, layout.kind.id, period));
        continue;
      }
      const { rows, troubles } = readList(layout, listTerms(period, workspace));
      const roots = rootsOf(layout.kind.id, period, workspace);
      const merged = await texts.take(layout.kind, rows, roots, period, layout.sheet.name, question.isReplacing);
      lists.push({
        shown: file.shown,
        list: layout.kind.id,
        isWithoutYear: false,
        period: layout.kind.id === 'registrations' ? period : undefined,
        sheets: spreadsheet.sheets.map(({ name }) => name),
        rows,
        called: namesIn(workspace),
        ...merged,
        troubles: [...troubles, ...merged.troubles],
      });
    }
  }
  return { lists, others, changes: texts.changes(), ...state };
}

function withoutYear(shown: string, list: ListId, period: string | undefined): ImportedList {
  const nothing = { sheets: [], rows: [], news: [], troubles: [], fresh: 0, same: 0, called: new Map() };
  return { shown, list, period, isWithoutYear: true, ...nothing };
}
