import type { CellReader } from './cell-reader.ts';
import { DUTY_COLUMNS } from './columns.ts';
import type { ItemName, Said, SaidList, SaidValue } from './said.ts';
import type { PartTable } from './scale-sheet.ts';

/** A duty stands alone, or with its weight. */
const BY_DUTY: readonly ItemName[] = [(known) => known.text ?? known.get('duty')];

/** The duties that each criterion measures, by its id; a row that leaves the criterion blank goes on with the one above. */
export function dutiesSaid(table: PartTable, reader: CellReader): Map<string, SaidList> {
  const found = new Map<string, Said[]>();
  let open: string | undefined;
  for (const row of table.rows) {
    const [criterion, duty, weight] = DUTY_COLUMNS.map(({ key, is }) => {
      const column = table.columns.get(key);
      return column === undefined ? undefined : reader.value(table.sheet, row, column, is);
    });
    if (criterion) open = criterion.value === undefined ? undefined : String(criterion.value);
    if (!duty && !weight) continue;
    const at = { sheet: table.sheet.name, row, column: table.columns.get('duty') ?? 0 };
    if (!duty || (open === undefined && !criterion)) reader.tell({ id: 'belongs-nowhere' }, at);
    else if (open !== undefined) found.set(open, [...(found.get(open) ?? []), itemOf(duty, weight)]);
  }
  return new Map(
    [...found].map(([id, items]) => {
      const [{ at } = OUTSIDE] = items;
      return [id, { is: 'list', items, named: BY_DUTY, at }];
    }),
  );
}

const OUTSIDE = { at: { sheet: '', row: 0, column: 0 } };

function itemOf(duty: SaidValue, weight: SaidValue | undefined): Said {
  if (!weight) return duty;
  const pairs = new Map([['duty', duty] as const, ['weight', weight] as const]);
  return { is: 'map', pairs, owns: () => true, at: duty.at };
}
