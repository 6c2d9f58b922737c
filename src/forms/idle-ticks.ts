import { COLUMNS, type ColumnName, KEEP } from '../model/briefing.ts';
import { sheetFrom, standingColumns } from '../model/sheet.ts';
import type { Filled, Given } from './filled-row.ts';
import { keyOfSheet, type Spot } from './spot.ts';
import type { Trouble } from './trouble.ts';

/** A row without the ticks that keep nothing, and those of them that somebody has to be told of. */
export interface Ticked {
  readonly open: Filled;
  readonly idle: readonly Given[];
}

/** Ticks of somebody who is away say nothing; others keep what a column before gives, in the row or in the files. */
export function withoutIdleTicks(filled: Filled, spots: readonly Spot[]): Ticked {
  const ticks = [...filled.marks].flatMap(([name, marks]) => {
    const tick = marks.get(KEEP);
    return tick ? [{ name, tick }] : [];
  });
  const idle = ticks.filter(({ name }) => !isAnythingBefore(name, filled, spots));
  if (idle.length === 0) return { open: filled, idle: [] };
  const isAway = filled.absence !== undefined || spots.some(({ entry }) => entry.absence);
  const names = new Set(idle.map(({ name }) => name));
  const left = [...filled.marks].map(([name, marks]) => [name, names.has(name) ? withoutTick(marks) : marks] as const);
  return { open: { ...filled, marks: new Map(left) }, idle: isAway ? [] : idle.map(({ tick }) => tick) };
}

function isAnythingBefore(name: ColumnName, { marks, subject }: Filled, spots: readonly Spot[]): boolean {
  const isBefore = (other: ColumnName) => COLUMNS.indexOf(other) < COLUMNS.indexOf(name);
  if ([...marks].some(([other, given]) => isBefore(other) && given.size > 0)) return true;
  const { criteria } = subject.choice;
  const standing = criteria ? standingColumns(sheetFrom(spots.map(({ entry }) => entry)), criteria) : [];
  return standing.some((column) => isBefore(column.name));
}

/** Rows of several sheets without the ticks of those whom one of them says to be away. */
export function withoutTicksOfAway(all: readonly Filled[]): Filled[] {
  const away = new Set(all.filter(({ absence }) => absence).map(keyOfSheet));
  const open = (marks: Filled['marks']) => new Map([...marks].map(([name, own]) => [name, withoutTick(own)]));
  return all.map((filled) => (away.has(keyOfSheet(filled)) ? { ...filled, marks: open(filled.marks) } : filled));
}

function withoutTick(marks: ReadonlyMap<string, Given>): ReadonlyMap<string, Given> {
  return new Map([...marks].filter(([id]) => id !== KEEP));
}

/** Whoever kept what stood there before has not seen a mark that comes now. */
export function keptBefore(
  { marks, subject }: Filled,
  spots: readonly Spot[],
  name: ColumnName,
): { readonly trouble: Trouble; readonly column: number }[] {
  const later = COLUMNS.slice(COLUMNS.indexOf(name) + 1).filter((column) => !marks.get(column)?.size);
  const columns = spots.flatMap(({ entry }) => entry.columns);
  const keeping = columns.find((column) => column.keepsRest && later.includes(column.name));
  const [given] = [...(marks.get(name)?.values() ?? [])];
  if (!keeping || !given) return [];
  const trouble = { id: 'kept-before', name: subject.name, column: keeping.name } as const;
  return [{ trouble, column: given.column }];
}
