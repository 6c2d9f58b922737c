import type { Movement } from '../movements.ts';
import { type AwardCount, addedUp } from './award-counts.ts';
import type { CountedAgency } from './counted-agency.ts';
import type { Statistics } from './statistics.ts';

/** What agencies under one circular add up to. */
export interface CircularSums {
  readonly circular: Statistics['circular'];
  readonly agencies: readonly CountedAgency[];
  readonly movements: readonly Movement[];
  /** Agencies of which nothing is told of movements, and of awards. */
  readonly silent: { readonly movements: number; readonly awards: number };
  /** Awards of superiors. */
  readonly awards: readonly AwardCount[];
  /** Awards of which nothing says who decides. */
  readonly undecided: number;
}

/** Agencies of the same circular together, the most first. */
export function byCircular(counted: readonly CountedAgency[]): CircularSums[] {
  const groups = new Map<string, CountedAgency[]>();
  for (const agency of counted) {
    const key = JSON.stringify(agency.statistics?.circular ?? null);
    groups.set(key, [...(groups.get(key) ?? []), agency]);
  }
  return [...groups.values()].toSorted((a, b) => b.length - a.length).map(sumsOf);
}

function sumsOf(agencies: readonly CountedAgency[]): CircularSums {
  const awards = agencies.flatMap((agency) => agency.awards ?? []);
  const unknown = awards.filter(({ by }) => by === undefined);
  return {
    circular: agencies[0]?.statistics?.circular,
    agencies,
    movements: agencies.flatMap(({ statistics }) => statistics?.movements ?? []),
    silent: {
      movements: agencies.filter(({ statistics }) => !statistics?.movements).length,
      awards: agencies.filter((agency) => !agency.awards).length,
    },
    awards: addedUp(awards.filter(({ by }) => by === 'superior')),
    undecided: unknown.reduce((sum, { units, members }) => sum + units + members, 0),
  };
}
