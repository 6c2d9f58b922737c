import { KEYS_OF_COLUMNS } from './columns.ts';
import type { CellPlace } from './fault.ts';
import type { Said, SaidMap, SaidValue } from './said.ts';

/** What a line says of keys whose own keys have a column each: `loss.returned`. */
export function saidInColumns(
  cells: ReadonlyMap<string, SaidValue>,
  columns: ReadonlyMap<string, number>,
  at: CellPlace,
): [string, SaidMap][] {
  return KEYS_OF_COLUMNS.flatMap(({ name, keys = [] }): [string, SaidMap][] => {
    const inner = keys.flatMap((key): [string, Said][] => {
      const cell = cells.get(`${name}.${key.name}`);
      return cell ? [[key.name, cell]] : [];
    });
    const owns = (key: string) => columns.has(`${name}.${key}`);
    return inner.length > 0 ? [[name, { is: 'map', pairs: new Map(inner), owns, at }]] : [];
  });
}

/** Whether a table still has a column of one of them. */
export function hasColumns(key: string, columns: ReadonlyMap<string, number>): boolean {
  const keys = KEYS_OF_COLUMNS.find(({ name }) => name === key)?.keys ?? [];
  return keys.some(({ name }) => columns.has(`${key}.${name}`));
}
