import { changed } from '../editing/changed.ts';
import type { ListKind, ListRow } from '../forms/lists/list-kind.ts';
import { listedAs, mergedList } from '../forms/lists/list-merge.ts';
import type { TroubleAt } from '../forms/trouble.ts';
import type { ListId } from '../model/list-field.ts';
import { Node } from '../source/node.ts';
import { readTape } from '../source/reading.ts';
import { SourceFile } from '../source/source-file.ts';

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

/** The files of lists as they would be after each table; nothing here writes. */
export class ListFiles {
  readonly #before = new Map<string, string | undefined>();
  readonly #now = new Map<string, Node>();
  /** Files that would be begun, while no row stands in them. */
  readonly #blank = new Set<string>();

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
      const own = left.filter((row) => path === target || listedAs(kind, row, items));
      left = left.filter((row) => !own.includes(row));
      for (const row of own) await this.#row(kind, row, path, sheet, isReplacing, total);
    }
    return total;
  }

  changes(): { path: string; before: string | undefined; after: string }[] {
    return [...this.#now].flatMap(([path, { tape }]) => {
      const before = this.#before.get(path);
      return this.#blank.has(path) || before === tape.file.text ? [] : [{ path, before, after: tape.file.text }];
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
    this.#blank.delete(path);
    this.#now.set(path, await nodeOf(new SourceFile(path, result.text)));
  }

  async #begun(kind: ListKind, period: string | undefined): Promise<string | undefined> {
    const file = NEW_FILES[kind.id]?.(period ?? '');
    if (!file || (kind.id === 'registrations' && period === undefined)) return undefined;
    if (!this.#now.has(file.path)) {
      this.#before.set(file.path, undefined);
      this.#blank.add(file.path);
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

async function nodeOf(file: SourceFile): Promise<Node> {
  const { tape } = await readTape(file, { values: Number.POSITIVE_INFINITY });
  if (!tape) throw new Error(`${file.path} was promised to be read again`);
  return new Node(tape, 0);
}
