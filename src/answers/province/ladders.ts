import { grouped } from '../../base/grouped.ts';
import { type ClosedPeriod, isClosed, type LevelRead } from './agency.ts';
import type { CountedAgency } from './counted-agency.ts';
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

/** Agencies whose levels are the same by name and place: only these are added up. */
export interface Ladder {
  readonly levels: readonly LevelRead[];
  readonly regulations: readonly string[];
  readonly agencies: readonly CountedAgency[];
  readonly sums: Sums;
  /** Of agencies that were rated by the same levels in the period before, too: then and now. */
  readonly compared: { readonly agencies: readonly CountedAgency[]; readonly before: Sums; readonly now: Sums };
}

/** The most agencies first; of as many, as they were found. */
export function laddersOf(counted: readonly CountedAgency[]): Ladder[] {
  const groups = [...grouped(counted, ({ now }) => keyOf(now)).values()];
  return groups.toSorted((a, b) => b.length - a.length).flatMap(ladderOf);
}

function ladderOf(agencies: readonly CountedAgency[]): Ladder[] {
  const [first] = agencies;
  if (!first) return [];
  const both = agencies.filter(({ before, now }) => isClosed(before) && keyOf(before) === keyOf(now));
  return [
    {
      levels: first.now.levels,
      regulations: [...new Set(agencies.map(({ now }) => now.regulation))],
      agencies,
      sums: sumsOf(agencies.map(({ now }) => now)),
      compared: {
        agencies: both,
        before: sumsOf(both.flatMap(({ before }) => (isClosed(before) ? before : []))),
        now: sumsOf(both.map(({ now }) => now)),
      },
    },
  ];
}

/** Levels by name and place. */
function keyOf({ levels }: ClosedPeriod): string {
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
