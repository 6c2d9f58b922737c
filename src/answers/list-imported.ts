import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { changed } from '../editing/changed.ts';
import { metaOf } from '../forms/form-meta.ts';
import type { ListId, ListKind, ListRow } from '../forms/lists/list-kind.ts';
import { mergedList } from '../forms/lists/list-merge.ts';
import { listLayout, readList } from '../forms/lists/list-read.ts';
import type { TroubleAt } from '../forms/trouble.ts';
import type { Home } from '../source/home.ts';
import { Node } from '../source/node.ts';
import { readTape } from '../source/reading.ts';
import { SourceFile } from '../source/source-file.ts';
import { readSpreadsheet } from '../source/spreadsheet/reading.ts';
import { readWithList, rootsOf } from './list-exported.ts';

/** One table of a list as it was understood. */
export interface ImportedList {
  readonly shown: string;
  readonly list: ListId;
  readonly period: string | undefined;
  readonly sheets: readonly string[];
  readonly rows: readonly ListRow[];
  /** Rows that change anything. */
  readonly news: readonly ListRow[];
  readonly troubles: readonly TroubleAt[];
  readonly fresh: number;
  readonly same: number;
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
  const texts = new Texts();
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
      const { rows, troubles } = readList(layout, workspace.organization);
      const roots = rootsOf(layout.kind.id, period, workspace);
      const merged = await texts.take(layout.kind, rows, roots, period, layout.sheet.name, question.isReplacing);
      lists.push({
        shown: file.shown,
        list: layout.kind.id,
        period: layout.kind.id === 'registrations' ? period : undefined,
        sheets: spreadsheet.sheets.map(({ name }) => name),
        rows,
        ...merged,
        troubles: [...troubles, ...merged.troubles],
      });
    }
  }
  return { lists, others, changes: texts.changes(), ...state };
}

/** Where rows go that stand in no file yet. */
const NEW_FILES: Readonly<Partial<Record<ListId, (period: string) => { path: string; text: string }>>> = {
  registrations: (period) => ({
    path: `registrations/${period}.yaml`,
    text: `kind: registrations\nperiod: ${period}\nentries: []\n`,
  }),
  awards: () => ({ path: 'awards/so-khen-thuong.yaml', text: 'kind: awards\ntitles: []\ncommendations: []\n' }),
};

interface Total {
  fresh: number;
  same: number;
  readonly troubles: TroubleAt[];
  readonly news: ListRow[];
}

/** The files of lists as they would be after each table. */
class Texts {
  readonly #before = new Map<string, string | undefined>();
  readonly #now = new Map<string, Node>();

  async take(
    kind: ListKind,
    rows: readonly ListRow[],
    roots: readonly Node[],
    period: string | undefined,
    sheet: string,
    isReplacing: boolean,
  ): Promise<Total> {
    for (const node of roots) this.#keep(node, node.tape.file.text);
    const paths = roots.map(({ tape }) => tape.file.path);
    const target = paths.at(-1) ?? (rows.length > 0 ? await this.#begun(kind, period) : undefined);
    const all = [...new Set([...paths, ...(target ? [target] : [])])];
    const total: Total = { fresh: 0, same: 0, troubles: [], news: [] };
    let left = rows;
    for (const path of all) {
      const root = this.#now.get(path);
      if (!root) continue;
      const items = kind.items(root);
      const own = left.filter(
        (row) =>
          path === target ||
          items.some((one) => one.kind === row.kind && one.id === row.id && isThere(kind, row, root)),
      );
      left = left.filter((row) => !own.includes(row));
      for (const row of own) await this.#row(kind, row, path, sheet, isReplacing, total);
    }
    return total;
  }

  changes(): { path: string; before: string | undefined; after: string }[] {
    return [...this.#now].flatMap(([path, { tape }]) => {
      const before = this.#before.get(path);
      return before === tape.file.text ? [] : [{ path, before, after: tape.file.text }];
    });
  }

  async #row(
    kind: ListKind,
    row: ListRow,
    path: string,
    sheet: string,
    isReplacing: boolean,
    total: Total,
  ): Promise<void> {
    const root = this.#now.get(path);
    if (!root) return;
    const merge = mergedList(kind, [row], root, sheet, isReplacing);
    total.troubles.push(...merge.troubles);
    total.same += merge.same;
    if (merge.changes.length === 0) return;
    const result = await changed(root.tape.file, merge.changes);
    if ('refused' in result) {
      const { line } = result.refused;
      total.troubles.push({ trouble: { id: 'not-writable', path, line }, sheet, row: row.row, column: 0 });
      return;
    }
    total.fresh += merge.fresh;
    total.news.push(row);
    this.#now.set(path, await nodeOf(new SourceFile(path, result.text)));
  }

  async #begun(kind: ListKind, period: string | undefined): Promise<string | undefined> {
    const file = NEW_FILES[kind.id]?.(period ?? '');
    if (!file || (kind.id === 'registrations' && period === undefined)) return undefined;
    if (!this.#now.has(file.path)) {
      this.#before.set(file.path, undefined);
      this.#now.set(file.path, await nodeOf(new SourceFile(file.path, file.text)));
    }
    return file.path;
  }

  #keep(node: Node, text: string): void {
    const { path } = node.tape.file;
    if (this.#now.has(path)) return;
    this.#before.set(path, text);
    this.#now.set(path, node);
  }
}

/** Whether a file lists what a row says, whatever else it says of it. */
function isThere(kind: ListKind, row: ListRow, root: Node): boolean {
  return mergedList(kind, [row], root, '', false).changes.every((one) => one.do !== 'add' || one.at.length > 1);
}

async function nodeOf(file: SourceFile): Promise<Node> {
  const { tape } = await readTape(file, { values: Number.POSITIVE_INFINITY });
  if (!tape) throw new Error(`${file.path} was promised to be read again`);
  return new Node(tape, 0);
}
