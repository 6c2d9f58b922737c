import { isId } from '../../base/id.ts';
import { modeNamed } from '../../scoring/modes/index.ts';
import type { CellReader } from './cell-reader.ts';
import { PRODUCT_COLUMNS } from './columns.ts';
import { EventIds } from './event-ids.ts';
import { type ItemName, type Said, type SaidList, type SaidValue, valueSaid } from './said.ts';
import type { PartTable } from './scale-sheet.ts';

const BY_ID: readonly ItemName[] = [(known) => known.get('id'), (known) => known.get('name')?.toLowerCase()];

/** The catalogue of products as a table says it; nothing where it lists none. A new product gets an id of its name. */
export function catalogueSaid(table: PartTable, reader: CellReader): SaidList | undefined {
  const rows = table.rows.flatMap((row) => {
    const cells = new Map(
      PRODUCT_COLUMNS.flatMap(({ key, is }): [string, SaidValue][] => {
        const column = table.columns.get(key);
        const value = column === undefined ? undefined : reader.value(table.sheet, row, column, is);
        return value ? [[key, value]] : [];
      }),
    );
    return cells.size > 0 ? { cells, row } : [];
  });
  const ids = new EventIds(rows.flatMap(({ cells }) => cells.get('id')?.value ?? []).map(String));
  const items = rows.map(({ cells, row }): Said => {
    const at = { sheet: table.sheet.name, row, column: table.columns.get('name') ?? 0 };
    const [id, name, factor] = ['id', 'name', 'factor'].map((key) => cells.get(key));
    if (id && !isId(String(id.value ?? ''))) reader.tell({ id: 'not-an-id', text: String(id.value ?? '') }, id.at);
    if (!id && !name) reader.tell({ id: 'no-title' }, at);
    if (!factor && table.columns.has('factor')) reader.tell({ id: 'lacking', key: 'factor' }, at);
    const said = [
      ['id', id ?? ids.made(String(name?.value ?? ''), at)],
      ['name', name],
      ['factor', factor],
    ] as const;
    const pairs = new Map(said.flatMap(([key, value]) => (value ? [[key, value] as const] : [])));
    return { is: 'map', pairs, owns: (key) => table.columns.has(key), at };
  });
  const at = { sheet: table.sheet.name, row: table.head, column: 0 };
  return items.length > 0 ? { is: 'list', items, named: BY_ID, at } : undefined;
}

/** Whether a criterion counts products: only then has a workbook a sheet for their catalogue. */
export function countsProducts(groups: Said | undefined): boolean {
  const lines = ((groups && valueSaid(groups)) ?? []) as readonly { criteria?: readonly { mode?: string }[] }[];
  return lines.some(({ criteria = [] }) => criteria.some(({ mode = '' }) => modeNamed(mode)?.countsProducts));
}
