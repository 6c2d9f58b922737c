import { grouped } from '../../base/grouped.ts';
import type { Change, Path } from '../../editing/change.ts';
import { changedInGroups } from '../../editing/changed.ts';
import type { Deed } from '../../forms/lists/deed.ts';
import { type ListItem, type ListKind, type ListRow, nodeAt } from '../../forms/lists/list-kind.ts';
import { asItWent } from '../../forms/lists/list-match.ts';
import { type ItemsOf, itemsOf, type Manner, mergedList, type SubjectLaid } from '../../forms/lists/list-merge.ts';
import { keyOfSubject } from '../../forms/lists/whose-items.ts';
import type { TroubleAt } from '../../forms/trouble.ts';
import { Node } from '../../source/node.ts';
import { readTape } from '../../source/reading.ts';
import { SourceFile } from '../../source/source-file.ts';

interface Total {
  readonly troubles: TroubleAt[];
  /** What is new. */
  readonly deeds: Deed[];
}

/** One table of a list. */
interface Table extends Manner {
  readonly kind: ListKind;
  readonly rows: readonly ListRow[];
  /** The files that its list lies in, as they are on the disk. */
  readonly roots: readonly Node[];
  readonly period: string | undefined;
}

/**
 * The files of lists as they would be after each table; nothing here writes. Tables about different subjects are laid over the same
 * texts, which are changed and read again once for all of them: a folder of lists costs no more than one list of all.
 */
export class ListFiles {
  readonly #before = new Map<string, string | undefined>();
  readonly #now = new Map<string, Node>();
  /** Files that would be begun, while no row stands in them. */
  readonly #blank = new Set<string>();
  readonly #refused = new Map<SubjectLaid, string>();
  /** What was laid over the texts and does not stand in them yet. */
  #open: SubjectLaid[] = [];
  readonly #subjects = new Set<string>();
  readonly #items = new Map<string, ItemsOf>();

  /** Lays a table on top of what those before it say; what became of it is known once all is settled. */
  async take({ kind, rows, roots, period, ...manner }: Table): Promise<() => Total> {
    const keys = new Set(rows.map(keyOfSubject));
    if ([...keys].some((key) => this.#subjects.has(key))) await this.settle();
    for (const key of keys) this.#subjects.add(key);
    for (const node of roots) this.#keep(node, node.tape.file.text);
    const paths = roots.map(({ tape }) => tape.file.path);
    const target = paths.at(-1) ?? (rows.length > 0 ? await this.#begun(kind, period) : undefined);
    const laid = mergedList(kind, rows, this.#itemsIn(kind, [...paths, ...(target ? [target] : [])]), manner);
    this.#open.push(...laid);
    return () => totalOf(laid, this.#refused);
  }

  /** Changes each file as all tables so far say together; whose change cannot be made is noted. */
  async settle(): Promise<void> {
    const entries = this.#open.flatMap((laid) =>
      [...laid.laid.changes].map(([path, changes]) => ({ path, laid, changes })),
    );
    for (const [path, own] of grouped(entries, (entry) => entry.path)) await this.#apply(path, own);
    this.#open = [];
    this.#subjects.clear();
    this.#items.clear();
  }

  /** Takes items out of the files as they are now, each with its comments; those that could not be taken out. */
  async remove(kind: ListKind, items: readonly ListItem[]): Promise<readonly ListItem[]> {
    await this.settle();
    const refused: ListItem[] = [];
    for (const [path, own] of grouped(items, ({ node }) => node.tape.file.path)) {
      const now = this.#now.get(path);
      const file = now?.tape.file;
      if (!now || !file) continue;
      const places = placesOf(kind, own, kind.items(now));
      const done = await changedInGroups(
        file,
        wholeLists(
          places.map(({ at }) => at),
          now,
        ).map((at) => [{ do: 'remove', at }]),
      );
      if (done.refused.size > 0) refused.push(...own);
      else this.#now.set(path, await nodeOf(new SourceFile(path, done.text)));
    }
    return refused;
  }

  changes(): { path: string; before: string | undefined; after: string }[] {
    return [...this.#now].flatMap(([path, { tape }]) => {
      const before = this.#before.get(path);
      return this.#blank.has(path) || before === tape.file.text ? [] : [{ path, before, after: tape.file.text }];
    });
  }

  #itemsIn(kind: ListKind, paths: readonly string[]): ItemsOf {
    const all = [...new Set(paths)];
    const key = [kind.id, ...all].join('\n');
    const known =
      this.#items.get(key) ??
      itemsOf(
        kind,
        all.flatMap((path) => this.#now.get(path) ?? []),
      );
    this.#items.set(key, known);
    return known;
  }

  async #apply(path: string, own: readonly { laid: SubjectLaid; changes: readonly Change[] }[]): Promise<void> {
    const file = this.#now.get(path)?.tape.file;
    if (!file) return;
    const done = await changedInGroups(
      file,
      own.map(({ changes }) => changes),
    );
    for (const [at, { laid }] of own.entries()) if (done.refused.has(at)) this.#refused.set(laid, path);
    if (done.text === file.text) return;
    this.#blank.delete(path);
    this.#now.set(path, await nodeOf(new SourceFile(path, done.text)));
  }

  async #begun(kind: ListKind, period: string | undefined): Promise<string | undefined> {
    const file = kind.begun?.(period ?? '');
    if (!file || (kind.isOfPeriod && period === undefined)) return undefined;
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

function totalOf(all: readonly SubjectLaid[], refused: ReadonlyMap<SubjectLaid, string>): Total {
  const unwritten = all.flatMap((subjectLaid) => {
    const path = refused.get(subjectLaid);
    if (path === undefined) return [];
    const rows = new Set(subjectLaid.laid.deeds.map(({ row }) => row));
    return [...rows].map((row): TroubleAt => {
      return {
        trouble: { id: 'not-writable', path, line: undefined },
        sheet: subjectLaid.laid.sheet,
        row: row.row,
        column: 0,
      };
    });
  });
  return {
    troubles: [...all.flatMap((subjectLaid) => subjectLaid.laid.troubles), ...unwritten].sort((a, b) => a.row - b.row),
    deeds: all
      .flatMap((subjectLaid) => (refused.has(subjectLaid) ? [] : subjectLaid.laid.deeds))
      .sort((a, b) => a.row.row - b.row.row),
  };
}

/** Where items stand now, the last first, so that none moves before it is its turn. */
function placesOf(kind: ListKind, gone: readonly ListItem[], now: readonly ListItem[]): { readonly at: Path }[] {
  const left = [...now];
  return gone
    .map((item) => {
      const isSame = (other: ListItem) =>
        keyOfSubject(other) === keyOfSubject(item) && asItWent(kind, other) === asItWent(kind, item);
      const at = left.findLastIndex(isSame);
      const [found] = left.splice(at, at < 0 ? 0 : 1);
      return { at: [...(found?.path ?? []), ...(found?.part ?? [])] };
    })
    .filter(({ at }) => at.length > 0)
    .sort((a, b) => (isBehind(a.at, b.at) ? -1 : 1));
}

function isBehind(a: Path, b: Path): boolean {
  const i = a.findIndex((step, at) => step !== b[at]);
  return Number(a[i]) > Number(b[i]);
}

/** In the place of all items of somebody's own list the list, so that none is left with nothing in it. */
function wholeLists(places: readonly Path[], root: Node): Path[] {
  const lists = grouped(places, (at) => at.slice(0, -1).join('/'));
  return [...lists.values()].flatMap((own) => {
    const list = (own[0] ?? []).slice(0, -1);
    const count = [...(nodeAt(root, list)?.items() ?? [])].length;
    return list.length > 1 && count === own.length ? [list] : own;
  });
}

async function nodeOf(file: SourceFile): Promise<Node> {
  const { tape } = await readTape(file, { values: Number.POSITIVE_INFINITY });
  if (!tape) throw new Error(`${file.path} was promised to be read again`);
  return new Node(tape, 0);
}
