import type { Words } from '../../base/locale.ts';
import type { FormMap } from '../../model/form-map.ts';
import type { Sheet } from '../../source/spreadsheet/sheet.ts';
import { folded } from '../folded.ts';
import { mappedSheet } from '../mapped-layout.ts';
import { listFieldOf } from './index.ts';
import type { ListKind } from './list-kind.ts';

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
  const isTold = kind.isOfOffice || columns.has('name') || columns.has('id');
  return isTold ? { sheet, kind, columns, rows, head } : undefined;
}

/** The list that a map is about; nothing where it is about score sheets. */
export function listOf({ columns }: FormMap): ListKind | undefined {
  return columns.flatMap(({ field }) => listFieldOf(field.value)?.list ?? [])[0];
}

/** What stands in the first column of a row that only shows how one is filled in. */
export const EXAMPLE: Words = { vi: 'ví dụ', en: 'example' };

/** Whether a row only shows how one is filled in. */
export function isExample({ sheet, columns }: ListLayout, row: number): boolean {
  const mark = folded(sheet.cell(row, columns.get('id') ?? -1)?.text ?? '');
  return mark === EXAMPLE.vi || mark === EXAMPLE.en;
}
