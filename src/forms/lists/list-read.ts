import type { FormMap } from '../../model/form-map.ts';
import { areaOf, type Cell, type Sheet } from '../../source/spreadsheet/sheet.ts';
import { saidOf } from '../cell-value.ts';
import { tooWide } from '../layout.ts';
import { mappedSheet } from '../mapped-layout.ts';
import type { Trouble, TroubleAt } from '../trouble.ts';
import { day, type Read } from './column-kinds.ts';
import { Everybody } from './everybody.ts';
import { listFieldOf } from './index.ts';
import type { Given, ListColumn, ListKind, ListRow } from './list-kind.ts';
import type { ListTerms } from './list-terms.ts';

/** Where a table of emul's own has its columns: by key, found by the codes it carries. */
export interface ListLayout {
  readonly kind: ListKind;
  readonly sheet: Sheet;
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly number[];
  /** The row of codes. */
  readonly head: number;
}

/** A sheet that carries the codes of a list, wherever they stand now; nothing where it has none. */
export function listLayout(sheet: Sheet): ListLayout | undefined {
  for (const [at, row] of sheet.rows().entries()) {
    const found = sheet.cellsIn(row).flatMap(({ text, column }): [ListKind, string, number][] => {
      const code = listFieldOf(text.trim());
      return code ? [[code.list, code.key, column]] : [];
    });
    const [first] = found;
    if (!first || found.length < 2) continue;
    const [kind] = first;
    return {
      sheet,
      kind,
      columns: new Map(found.filter(([list]) => list === kind).map(([, key, column]) => [key, column])),
      rows: sheet.rows().slice(at + 1),
      head: row,
    };
  }
  return undefined;
}

/** A sheet of somebody else's that a map says to be a list; nothing where it lacks the column of names. */
export function mappedList(sheet: Sheet, map: FormMap, sheets: readonly Sheet[]): ListLayout | undefined {
  const found = mappedSheet(sheet, map, sheets);
  const kind = listOf(map);
  if (!found || !kind) return undefined;
  const columns = new Map(
    [...found.codes].flatMap(([column, code]): [string, number][] => {
      const field = listFieldOf(code);
      return field?.list === kind ? [[field.key, column]] : [];
    }),
  );
  const { rows, head } = found;
  return columns.has('name') || columns.has('id') ? { sheet, kind, columns, rows, head } : undefined;
}

/** The list that a map is about; nothing where it is about score sheets. */
export function listOf({ columns }: FormMap): ListKind | undefined {
  return columns.flatMap(({ field }) => listFieldOf(field.value)?.list ?? [])[0];
}

/** The rows of a table, and what of them is not taken. */
export function readList(layout: ListLayout, terms: ListTerms): { rows: ListRow[]; troubles: TroubleAt[] } {
  const reader = new ListReader(layout, terms);
  return { rows: layout.rows.flatMap((row) => reader.row(row) ?? []), troubles: reader.troubles };
}

class ListReader {
  readonly troubles: TroubleAt[] = [];
  readonly #register: Everybody;
  readonly #told = new Set<string>();

  constructor(
    readonly layout: ListLayout,
    readonly terms: ListTerms,
  ) {
    this.#register = new Everybody(layout.kind, terms.organization);
  }

  /** A row as it is understood; nothing where it says nothing of anybody, or nobody can tell of whom. */
  row(row: number): ListRow | undefined {
    const { sheet, kind, columns, head } = this.layout;
    const [id, name] = [this.#text(row, 'id'), this.#text(row, 'name')];
    const whose = this.#register.whose(id, name);
    const { values, isWhole } = this.#values(row, 'kind' in whose ? whose.kind : 'member');
    // In the register the name itself may be what is said.
    if (values.size === 0 && (!kind.isRegister || (id === '' && name === ''))) return undefined;
    const wide = tooWide(sheet, row, head);
    const reversed = daysReversed(values);
    if (wide) this.#tell(wide, row, 0);
    else if (reversed) this.#tell(reversed, row, columns.get('to') ?? 0);
    else if ('trouble' in whose) this.#tell(whose.trouble, row, columns.get(id === '' ? 'name' : 'id') ?? 0);
    else return { ...whose, row, isWhole, values };
    return undefined;
  }

  #values(row: number, whose: ListRow['kind']): Pick<ListRow, 'isWhole'> & { values: Values } {
    const { sheet, kind, columns } = this.layout;
    const values: Values = new Map();
    let isWhole = true;
    for (const column of kind.columns) {
      const at = columns.get(column.key);
      if (at === undefined) continue;
      const merge = sheet.mergeAt(row, at);
      const isSaid = merge !== undefined && sheet.cell(merge.fromRow, merge.fromColumn) !== undefined;
      // What one value in a merged area says of all its rows, nobody can know.
      isWhole &&= !(merge && isSaid);
      if (merge && isSaid) this.#tell({ id: 'merged', area: areaOf(merge) }, merge.fromRow, merge.fromColumn);
      const cell = merge ? undefined : sheet.cell(row, at);
      const read = merge ? undefined : listValue(cell, column, whose, this.terms);
      isWhole &&= !(read && 'trouble' in read);
      if (read && 'trouble' in read) this.#tell(read.trouble, row, at);
      else if (read) {
        values.set(column.key, { value: read.value, column: at });
        for (const said of cell ? saidOf(cell) : []) this.#tell(said, row, at);
      }
    }
    kind.complete?.(values, this.terms);
    return { values, isWhole };
  }

  #text(row: number, key: string): string {
    const { sheet, columns } = this.layout;
    return (sheet.cell(row, columns.get(key) ?? -1)?.text ?? '').replace(/\s+/g, ' ').trim();
  }

  #tell(trouble: Trouble, row: number, column: number): void {
    const key = `${row} ${column} ${trouble.id}`;
    if (!this.#told.has(key)) this.troubles.push({ trouble, sheet: this.layout.sheet.name, row, column });
    this.#told.add(key);
  }
}

/** Of days in the wrong order nobody knows which is right, nor which item of the file such a row is about. */
function daysReversed(values: Values): Trouble | undefined {
  const [from, to] = [values.get('from')?.value, values.get('to')?.value];
  if (typeof from !== 'string' || typeof to !== 'string' || from <= to) return undefined;
  return { id: 'days-reversed', from, to };
}

type Values = Map<string, Given>;

/** What a cell of a table says, as files write it; nothing where it is blank. */
function listValue(
  cell: Cell | undefined,
  { is }: ListColumn,
  whose: ListRow['kind'],
  terms: ListTerms,
): Read | undefined {
  if (!cell) return undefined;
  if (cell.kind === 'error') return { trouble: { id: 'error-value', text: cell.text } };
  const text = cell.text.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();
  if (cell.kind === 'date' && is !== day) return { trouble: { id: 'became-a-date', day: cell.day } };
  return text === '' ? undefined : is.read(text, { cell, whose, terms });
}
