import type { ColumnName } from '../model/briefing.ts';
import { COLUMNS } from '../model/briefing.ts';
import type { Filled, Given } from './filled-row.ts';

/** A row without what a path leads to, such as `head A1` or `absence`, and the cell that gave it; without a path, nothing of the row is left. */
export interface WithoutClosed {
  readonly open: Filled | undefined;
  readonly column: number;
}

/** Whether a row can be why a value changes: a form's other sheets have rows of the same person, and an absence takes all away. */
export function mayGive(filled: Filled, [first]: readonly string[]): boolean {
  const column = COLUMNS.find((name) => name === first);
  if (filled.absence) return true;
  if (column) return (filled.marks.get(column)?.size ?? 0) > 0 || filled.notes.has(column);
  if (first === 'bonus' || first === 'penalty') return filled[first].length > 0;
  if (first === 'causes' || first === 'remedies') return filled[first] !== undefined;
  return first !== 'absence';
}

/** A row of a form without one value; the whole of it where that cannot be told apart. */
export function without(filled: Filled, [first, second]: readonly string[]): WithoutClosed {
  const column = COLUMNS.find((name) => name === first);
  if (column) return withoutMark(filled, column, second);
  if (first === 'absence' || first === 'causes' || first === 'remedies')
    return { open: { ...filled, [first]: undefined }, column: filled[first]?.column ?? 0 };
  if (first === 'bonus' || first === 'penalty')
    return { open: { ...filled, [first]: [] }, column: filled[first][0]?.column ?? 0 };
  return { open: undefined, column: 0 };
}

function withoutMark(filled: Filled, name: ColumnName, id: string | undefined): WithoutClosed {
  const marks = filled.marks.get(name) ?? new Map<string, Given>();
  const note = filled.notes.get(name);
  const isOne = id !== undefined && (marks.has(id) || id === 'note');
  const left = new Map(isOne ? [...marks].filter(([criterion]) => criterion !== id) : []);
  const keepsNote = isOne && id !== 'note';
  const open: Filled = {
    ...filled,
    marks: new Map([...filled.marks, [name, left]]),
    notes: new Map([...filled.notes].filter(([key]) => key !== name || keepsNote)),
  };
  const given = isOne ? (marks.get(id) ?? note) : ([...marks.values()][0] ?? note);
  return { open, column: given?.column ?? 0 };
}
