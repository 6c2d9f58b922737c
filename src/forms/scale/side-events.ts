import { isId } from '../../base/id.ts';
import type { CellReader } from './cell-reader.ts';
import { EVENT_COLUMNS, SIDES } from './columns.ts';
import type { EventIds } from './event-ids.ts';
import { isExampleTitle } from './example-lines.ts';
import { BY_ID_OR_TITLE, eventSaid } from './lines.ts';
import type { Said, SaidList, SaidValue } from './said.ts';
import type { PartTable } from './scale-sheet.ts';

/** The events of the bonus and of the penalty, by side; a side without any is left out. */
export function sideEvents(table: PartTable, reader: CellReader, ids: EventIds): Map<string, SaidList> {
  const found = new Map<string, Said[]>();
  for (const row of table.rows) {
    const cells = new Map(
      EVENT_COLUMNS.flatMap(({ key, is }): [string, SaidValue][] => {
        const column = table.columns.get(key);
        const value = column === undefined ? undefined : reader.value(table.sheet, row, column, is);
        return value ? [[key, value]] : [];
      }),
    );
    if (cells.size === 0) continue;
    const at = { sheet: table.sheet.name, row, column: table.columns.get('title') ?? 0 };
    const side = cells.get('side');
    const title = cells.get('title')?.value;
    if (side?.value === 'example') {
      if (!isExampleTitle(String(title ?? ''))) reader.tell({ id: 'still-an-example' }, at);
    } else if (!side) reader.tell({ id: 'unclear-line' }, at);
    else if (typeof side.value === 'string')
      found.set(side.value, [...(found.get(side.value) ?? []), eventSaid(sound(cells, reader), ids, at)]);
  }
  const at = { sheet: table.sheet.name, row: table.head, column: 0 };
  const sides = Object.keys(SIDES).flatMap((side) => {
    const items = found.get(side);
    return items ? [[side, { is: 'list' as const, items, named: BY_ID_OR_TITLE, at }] as const] : [];
  });
  return new Map(sides);
}

/** Without an id that is none. */
function sound(cells: ReadonlyMap<string, SaidValue>, reader: CellReader): ReadonlyMap<string, SaidValue> {
  const id = cells.get('id');
  if (!id || isId(String(id.value ?? ''))) return cells;
  reader.tell({ id: 'not-an-id', text: String(id.value ?? '') }, id.at);
  return cells;
}
