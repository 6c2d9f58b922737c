import { changedInGroups } from '../editing/changed.ts';
import type { ListKind, ListRow } from '../forms/lists/list-kind.ts';
import { mergedList, type SubjectLaid } from '../forms/lists/list-merge.ts';
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

  /** Lays a table over the files; these are read again once for all of its rows. */
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
    const all = [...new Set([...paths, ...(target ? [target] : [])])].flatMap((path) => this.#now.get(path) ?? []);
    const laid = mergedList(kind, rows, all, sheet, isReplacing);
    const refused = new Map<SubjectLaid, string>();
    for (const root of all) await this.#apply(root, laid, refused);
    return totalOf(rows, laid, refused);
  }

  changes(): { path: string; before: string | undefined; after: string }[] {
    return [...this.#now].flatMap(([path, { tape }]) => {
      const before = this.#before.get(path);
      return this.#blank.has(path) || before === tape.file.text ? [] : [{ path, before, after: tape.file.text }];
    });
  }

  /** Changes one file as all subjects say together; whose change cannot be made is noted. */
  async #apply(root: Node, all: readonly SubjectLaid[], refused: Map<SubjectLaid, string>): Promise<void> {
    const { file } = root.tape;
    const own = all.flatMap((one) => {
      const changes = one.laid.changes.get(file.path);
      return changes ? [{ one, changes }] : [];
    });
    if (own.length === 0) return;
    const done = await changedInGroups(
      file,
      own.map(({ changes }) => changes),
    );
    for (const [at, { one }] of own.entries()) if (done.refused.has(at)) refused.set(one, file.path);
    if (done.text === file.text) return;
    this.#blank.delete(file.path);
    this.#now.set(file.path, await nodeOf(new SourceFile(file.path, done.text)));
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

function totalOf(
  rows: readonly ListRow[],
  all: readonly SubjectLaid[],
  refused: ReadonlyMap<SubjectLaid, string>,
): Total {
  const laid = new Map(all.flatMap((one) => one.rows.map((row) => [row, one] as const)));
  const isMade = (one: SubjectLaid | undefined) => one !== undefined && !refused.has(one);
  const unwritten = [...refused].flatMap(([one, path]) =>
    [...one.laid.news].map((row): TroubleAt => {
      return { trouble: { id: 'not-writable', path, line: undefined }, sheet: one.laid.sheet, row: row.row, column: 0 };
    }),
  );
  return {
    fresh: all.reduce((sum, one) => sum + (isMade(one) ? one.laid.fresh : 0), 0),
    same: all.reduce((sum, one) => sum + one.laid.same, 0),
    troubles: [...all.flatMap((one) => one.laid.troubles), ...unwritten].sort((a, b) => a.row - b.row),
    news: rows.filter((row) => isMade(laid.get(row)) && laid.get(row)?.laid.news.has(row)),
  };
}

async function nodeOf(file: SourceFile): Promise<Node> {
  const { tape } = await readTape(file, { values: Number.POSITIVE_INFINITY });
  if (!tape) throw new Error(`${file.path} was promised to be read again`);
  return new Node(tape, 0);
}
