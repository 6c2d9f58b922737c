import { grouped } from '../../base/grouped.ts';
import type { LevelRead, ProvinceQuestion } from './agency.ts';
import { type Comparison, comparisonOf } from './comparison.ts';
import type { CountedAgency } from './counted-agency.ts';
import { ladderKey, type Sums, sumsOf } from './sums.ts';

/** Agencies whose levels are the same by name and place: only these are added up. */
export interface Ladder {
  readonly levels: readonly LevelRead[];
  readonly regulations: readonly string[];
  readonly agencies: readonly CountedAgency[];
  readonly sums: Sums;
  /** One for each series that is asked for. */
  readonly comparisons: readonly Comparison[];
}

/** The most agencies first; of as many, as they were found. */
export function laddersOf(counted: readonly CountedAgency[], question: ProvinceQuestion): Ladder[] {
  const groups = [...grouped(counted, ({ now }) => ladderKey(now)).values()];
  return groups.toSorted((a, b) => b.length - a.length).flatMap((agencies) => ladderOf(agencies, question));
}

function ladderOf(agencies: readonly CountedAgency[], question: ProvinceQuestion): Ladder[] {
  const [first] = agencies;
  if (!first) return [];
  return [
    {
      levels: first.now.levels,
      regulations: [...new Set(agencies.map(({ now }) => now.regulation))],
      agencies,
      sums: sumsOf(agencies.map(({ now }) => now)),
      comparisons: question.series.map((periods) => comparisonOf(agencies, periods, question)),
    },
  ];
}
