import type { Value } from '../editing/value.ts';
import type { ColumnName } from '../model/briefing.ts';
import type { Subject } from '../model/due.ts';
import type { TroubleAt } from './trouble.ts';

/** What one row of a form says of a subject. */
export interface Filled {
  readonly subject: Subject;
  /** The campaign whose own sheet it is. */
  readonly campaign: string | undefined;
  readonly sheet: string;
  readonly row: number;
  /** Marks by column, then by criterion, in the order of the scale; under `keep` that the column keeps all else. */
  readonly marks: ReadonlyMap<ColumnName, ReadonlyMap<string, Given>>;
  readonly notes: ReadonlyMap<ColumnName, Given>;
  readonly absence: Given | undefined;
  readonly causes: Given | undefined;
  readonly remedies: Given | undefined;
  readonly bonus: readonly Happened[];
  readonly penalty: readonly Happened[];
}

/** A value and the column of the cell that gave it. */
export interface Given {
  readonly value: Value;
  readonly column: number;
  readonly doubts?: readonly Doubt[];
}

/** Why a product is not taken, unless the files list it by this name and factor already. */
export interface Doubt {
  readonly product: Value;
  readonly why: TroubleAt;
}

/** How often something happened; 0 is that it did not. */
export interface Happened extends Given {
  readonly value: number;
  readonly event: string;
  readonly basis: string | undefined;
}

/** Whether any of its cells was taken. */
export function saysAnything({ marks, notes, absence, causes, remedies, bonus, penalty }: Filled): boolean {
  const hasMarks = [...marks.values()].some((mark) => mark.size > 0);
  return hasMarks || notes.size + bonus.length + penalty.length > 0 || [absence, causes, remedies].some(Boolean);
}
