import { type Absence, COLUMNS, type Column, type ColumnName, type Entry, type Happening } from './briefing.ts';
import type { Criteria } from './criteria.ts';

/** What all files of one base period say of one subject, put together (rule 15). */
export interface Sheet {
  readonly entries: readonly Entry[];
  readonly columns: Columns;
  readonly absence: Absence | undefined;
  readonly bonus: readonly Happening[];
  readonly penalty: readonly Happening[];
}

/** A sheet's columns in the order of `COLUMNS`, each of them once. */
export class Columns {
  readonly #all: readonly Column[];

  constructor(all: readonly Column[]) {
    this.#all = all;
  }

  get size(): number {
    return this.#all.length;
  }

  get(name: ColumnName): Column | undefined {
    for (const column of this.#all) if (column.name === name) return column;
    return undefined;
  }

  values(): readonly Column[] {
    return this.#all;
  }
}

/** Entries of one subject as one sheet; of a column that stands twice, which is an error, the first. */
export function sheetFrom(entries: readonly Entry[]): Sheet {
  const [only] = entries;
  if (only && entries.length === 1) {
    const { absence, bonus, penalty } = only;
    return { entries, absence, bonus, penalty, columns: new Columns(only.columns) };
  }
  const columns = entries.flatMap((entry) => entry.columns);
  const inOrder = COLUMNS.flatMap((name) => columns.find((column) => column.name === name) ?? []);
  return {
    entries,
    columns: new Columns(inOrder),
    absence: entries.find(({ absence }) => absence)?.absence,
    bonus: entries.flatMap(({ bonus }) => bonus),
    penalty: entries.flatMap(({ penalty }) => penalty),
  };
}

/**
 * The columns that stand: those that give a mark, keep what one before them gives, or say by `{}` that nothing happened
 * where the criteria read it so. There a column with an “…” is unfinished and none (rule 10).
 */
export function standingColumns(sheet: Sheet, criteria: Criteria): Column[] {
  const standing: Column[] = [];
  for (const column of sheet.columns.values())
    if (stands(column, criteria) || (standing.length > 0 && keepsAll(column))) standing.push(column);
  return standing;
}

/** The columns that keep what those before them say of all that they give no mark for. */
export function keepingColumns(sheet: Sheet, criteria: Criteria): Column[] {
  return standingColumns(sheet, criteria)
    .slice(1)
    .filter(({ keepsRest }) => keepsRest);
}

/** Whether any column stands. */
export function isHandedIn({ columns }: Sheet, criteria: Criteria): boolean {
  for (const column of columns.values()) if (stands(column, criteria)) return true;
  return false;
}

/** Whether it says something itself; what is kept has to stand before it. */
function stands(column: Column, { startsFull }: Criteria): boolean {
  return startsFull ? !column.isUnfinished && !keepsAll(column) : column.marks.length > 0;
}

function keepsAll({ keepsRest, isUnfinished, marks }: Column): boolean {
  return keepsRest && !isUnfinished && marks.length === 0;
}
