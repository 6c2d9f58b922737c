import { grouped } from '../../base/grouped.ts';
import type { ListItem, ListKind, ListRow } from './list-kind.ts';
import { asItWent, matches, toldApart } from './list-match.ts';
import { keyOfSubject } from './whose-items.ts';

/** What the hidden sheet of a table remembers of its rows: of which list and whose they are, and what they said. */
export function remembered(kind: ListKind, items: readonly ListItem[]): (readonly [whose: string, said: string])[] {
  return items.map((item) => [`${kind.id} ${keyOfSubject(item)}`, asItWent(kind, item)]);
}

/** The rows of a table as it went out, held against the table that came back and the files as they are now. */
export class WentOut {
  readonly #rows: ReadonlyMap<string, readonly string[]>;
  readonly #inOrder: readonly { readonly key: string; readonly said: string }[];

  constructor(
    readonly kind: ListKind,
    rows: readonly (readonly [whose: string, said: string])[],
  ) {
    const own = rows.flatMap(([whose, said]) =>
      whose.startsWith(`${kind.id} `) ? [{ key: whose.slice(kind.id.length + 1), said }] : [],
    );
    this.#inOrder = own;
    this.#rows = new Map([...grouped(own, ({ key }) => key)].map(([key, all]) => [key, all.map(({ said }) => said)]));
  }

  /** A row with what stood in its place when the table went out, where that was of the same subject. */
  asItStood(row: ListRow, head: number): ListRow {
    const there = this.#inOrder[row.row - head - 1];
    return there?.key === keyOfSubject(row) ? { ...row, went: there.said } : row;
  }

  /** Whether the files say of a subject what they said then: what its rows say otherwise is what somebody typed since. */
  isAsItWas(key: string, items: readonly ListItem[]): boolean {
    const now = items.map((item) => asItWent(this.kind, item)).sort();
    return now.length > 0 && JSON.stringify(now) === JSON.stringify([...(this.#rows.get(key) ?? [])].sort());
  }

  /** Items that went out, are in the files as they were, and are in no row any more. */
  gone(items: readonly ListItem[], rows: readonly ListRow[]): ListItem[] {
    const bySubject = grouped(items, keyOfSubject);
    const rowsOf = grouped(rows, keyOfSubject);
    const needed = new Set(this.kind.settings?.flatMap(({ id, isNeeded }) => (isNeeded ? [`office ${id}`] : [])));
    return [...this.#rows].flatMap(([key, said]) => {
      if (needed.has(key)) return [];
      const [own, there] = [rowsOf.get(key) ?? [], bySubject.get(key) ?? []];
      const left = new Set(said);
      return this.#unmatched(own, there).filter((item) => left.has(asItWent(this.kind, item)));
    });
  }

  /** Of somebody in a register, whichever of his rows is there. */
  #unmatched(rows: readonly ListRow[], items: readonly ListItem[]): readonly ListItem[] {
    if (this.kind.isRegister) return rows.length > 0 ? [] : items;
    const found = new Set(matches(this.kind, toldApart(this.kind, rows).once, items).map(({ item }) => item));
    return items.filter((item) => !found.has(item));
  }
}
