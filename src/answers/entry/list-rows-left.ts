import type { Deed } from '../../forms/lists/deed.ts';
import type { ListRow } from '../../forms/lists/list-kind.ts';
import type { TroubleAt } from '../../forms/trouble.ts';
import type { LaterChange } from '../closing/later-changes.ts';
import { closedTrouble } from '../closing/left-closed.ts';

/** Rows of tables that would change what is closed: they are left, and the others are taken. */
export class RowsLeft {
  readonly #left = new Map<string, LaterChange | undefined>();

  /** What is left of the rows of a table, each told with its period. */
  opened(file: string, rows: readonly ListRow[], sheet: string) {
    const change = (row: ListRow) => this.#left.get(nameOf(file, row));
    const open = rows.filter((row) => !this.#left.has(nameOf(file, row)));
    const troubles = rows.flatMap((row): TroubleAt[] => {
      const found = change(row);
      return found ? [{ trouble: closedTrouble(found, row.name, row.id), sheet, row: row.row, column: 0 }] : [];
    });
    return { open, troubles };
  }

  /**
   * Finds the rows of those whose entries would change. Of several rows of one, each is tried by itself, of all at once: so
   * often as the longest of them has rows.
   */
  async found(
    closed: readonly LaterChange[],
    lists: readonly ReadTable[],
    tried: () => Promise<readonly LaterChange[]>,
  ): Promise<boolean> {
    const rows = candidates(closed, lists);
    if (rows.size === 0) return false;
    for (const own of rows.values()) for (const [name, change] of own) this.#left.set(name, change);
    const most = Math.max(...[...rows.values()].map((own) => own.length));
    for (let at = 0; most > 1 && at < most; at += 1) await this.#tried(rows, at, tried);
    return true;
  }

  async #tried(rows: Candidates, at: number, tried: () => Promise<readonly LaterChange[]>): Promise<void> {
    for (const own of rows.values()) if (own[at]) this.#left.delete(own[at][0]);
    const still = new Set((await tried()).map(({ path }) => path[0] ?? ''));
    for (const [who, own] of rows) if (own[at] && still.has(who)) this.#left.set(...own[at]);
  }
}

/** A table as it was read: where, and what is new in its rows. */
interface ReadTable {
  readonly shown: string;
  readonly sheet: string;
  readonly deeds: readonly Deed[];
}

type Candidates = ReadonlyMap<string, readonly (readonly [name: string, change: LaterChange])[]>;

/** By the subject, the rows with something new of whom what is closed would change. */
function candidates(closed: readonly LaterChange[], lists: readonly ReadTable[]): Candidates {
  const found = new Map<string, [string, LaterChange][]>();
  for (const { shown, sheet, deeds } of lists)
    for (const row of new Set(deeds.map((deed) => deed.row))) {
      const who = `${row.kind} ${row.id}`;
      const change = closed.find(({ path }) => path[0] === who);
      if (change) found.set(who, [...(found.get(who) ?? []), [nameOf(`${shown}!${sheet}`, row), change]]);
    }
  return found;
}

function nameOf(file: string, { kind, id, row }: ListRow): string {
  return [file, kind, id, row].join('\n');
}
