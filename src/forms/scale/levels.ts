import type { CellReader } from './cell-reader.ts';
import { isInCell, keysOfCondition, kindOfKey, LEVEL_COLUMNS } from './columns.ts';
import type { CellPlace } from './fault.ts';
import type { ItemName, Said, SaidList, SaidMap, SaidValue } from './said.ts';
import type { PartTable } from './scale-sheet.ts';

const BY_LEVEL: readonly ItemName[] = [(known) => known.get('level')];
/** The same kind of the same group or event, else the same kind. */
const BY_KIND: readonly ItemName[] = [
  (known) => `${known.keys[0]} ${known.get(known.keys[0] ?? '', 'id') ?? ''}`,
  (known) => known.keys[0],
];

/** The levels of a table, best first, each with the conditions that stand in its row and below it. */
export function levelsSaid(table: PartTable, reader: CellReader): SaidList {
  const items: { pairs: Map<string, Said>; conditions: Said[]; at: CellPlace }[] = [];
  const columnOf = (key: string) => table.columns.get(key);
  const cell = (row: number, key: string, is = LEVEL_COLUMNS.find((column) => column.key === key)?.is) => {
    const column = columnOf(key);
    return column === undefined || !is ? undefined : reader.value(table.sheet, row, column, is);
  };
  for (const row of table.rows) {
    const at = { sheet: table.sheet.name, row, column: columnOf('level') ?? 0 };
    const level = cell(row, 'level');
    if (level) items.push({ pairs: new Map([['level', level]]), conditions: [], at });
    const condition = cell(row, 'condition');
    const open = items.at(-1);
    const said = condition ? conditionSaid(condition, row) : undefined;
    if (!condition) tellStray(row);
    else if (!open) reader.tell({ id: 'belongs-nowhere' }, condition.at);
    else if (said) open.conditions.push(said);
  }
  return {
    is: 'list',
    items: items.map(({ pairs, conditions, at }): SaidMap => {
      const when: Said = { is: 'list', items: conditions, named: BY_KIND, at: conditions[0]?.at ?? at };
      const all = conditions.length > 0 ? new Map([...pairs, ['when', when] as const]) : pairs;
      return { is: 'map', pairs: all, owns: (key) => key === 'when' && columnOf('condition') !== undefined, at };
    }),
    named: BY_LEVEL,
    at: { sheet: table.sheet.name, row: table.head, column: 0 },
  };

  function conditionSaid({ value: kind, at }: SaidValue, row: number): Said | undefined {
    if (typeof kind !== 'string') return undefined;
    const keys = keysOfCondition(kind).filter(isInCell);
    const pairs = keys.flatMap((key): [string, SaidValue][] => {
      const value = cell(row, key.name, kindOfKey(key));
      return value ? [[key.name, value]] : [];
    });
    const owns = (name: string) => keys.some((key) => key.name === name) && columnOf(name) !== undefined;
    const inner: SaidMap = { is: 'map', pairs: new Map(pairs), owns, at };
    return { is: 'map', pairs: new Map([[kind, inner]]), owns: () => true, at };
  }

  /** Bounds beside which nothing says what they hold. */
  function tellStray(row: number): void {
    const stray = LEVEL_COLUMNS.find(({ key }) => !['level', 'condition'].includes(key) && isTyped(row, key));
    if (stray) reader.tell({ id: 'unclear-line' }, { sheet: table.sheet.name, row, column: columnOf(stray.key) ?? 0 });
  }

  function isTyped(row: number, key: string): boolean {
    return (table.sheet.cell(row, columnOf(key) ?? -1)?.text ?? '').trim() !== '';
  }
}
