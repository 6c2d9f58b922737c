import { Exact } from '../base/exact.ts';
import { placesOf } from '../base/number-words.ts';
import type { Band, Cell, Row } from './table.ts';

/** More would not be read; no threshold of an office is missed by less. */
const MOST = 30;

/**
 * The places that print a column: as many as its longest value needs, one or two, and more while a printed value
 * would tell another story than the exact one, such as 90,00 for 89,996 (rule 24).
 */
export function placesIn(
  values: readonly Exact[],
  tellsSame: (exact: Exact, printed: Exact) => boolean = () => true,
): number {
  let places = values.reduce((most, value) => Math.max(most, placesOf(value)), 1);
  const isTrue = (value: Exact) => tellsSame(value, Exact.of(value.toFixed(places)));
  while (places < MOST && !values.every(isTrue)) places += 1;
  return places;
}

/** Rows whose numbers are read across and under each other: all have as many places as the one that needs most. */
export function aligned<T extends Row | Band>(rows: readonly T[]): T[] {
  const numbers = rows.flatMap((row) => (row.kind === 'row' ? row.cells.filter((cell) => cell.kind === 'number') : []));
  const places = numbers.reduce((most, cell) => Math.max(most, cell.places), 1);
  const padded = (cell: Cell): Cell => (cell.kind === 'number' ? { ...cell, places } : cell);
  return rows.map((row) => (row.kind === 'row' ? { ...row, cells: row.cells.map(padded) } : row));
}
