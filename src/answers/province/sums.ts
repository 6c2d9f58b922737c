import type { ClosedPeriod } from './agency.ts';
import type { Tally } from './tally.ts';

/** How many stand at each level, best first, and how many are not rated. */
export interface Sum {
  readonly at: readonly number[];
  readonly notRated: number;
}

/** Both kinds, never added to each other. */
export interface Sums {
  readonly units: Sum;
  readonly members: Sum;
}

/** Levels by name and place: what has the same is added up. */
export function ladderKey({ levels }: ClosedPeriod): string {
  return levels.map(({ name }) => name.normalize('NFC').toLocaleLowerCase('vi')).join('\n');
}

/** Of periods whose levels are the same by place, whatever their ids. */
export function sumsOf(all: readonly ClosedPeriod[]): Sums {
  return { units: sumOf(all, ({ units }) => units), members: sumOf(all, ({ members }) => members) };
}

function sumOf(all: readonly ClosedPeriod[], of: (closed: ClosedPeriod) => Tally): Sum {
  const at = (all[0]?.levels ?? []).map((_, place) =>
    all.reduce((sum, closed) => sum + (of(closed).at.get(closed.levels[place]?.id ?? '') ?? 0), 0),
  );
  return { at, notRated: all.reduce((sum, closed) => sum + of(closed).notRated, 0) };
}

/** All of a sum. */
export function totalOf({ at, notRated }: Sum): number {
  return at.reduce((sum, count) => sum + count, notRated);
}
