import { Exact } from '../base/exact.ts';
import type { Locale } from '../base/locale.ts';
import { placesOf, pointsInWords } from '../base/number-words.ts';
import { isOnPoints, type Rung } from '../model/condition.ts';
import { isWithin } from './bounds.ts';
import type { Result } from './result.ts';

type Bounded = Parameters<typeof isWithin>[1];

/** More would not be read; no threshold of an office is missed by less. */
const MOST = 30;

/** The places that print a value by itself: one or two, and more while it would stand on the wrong side of a bound (rule 24). */
export function placesBeside(value: Exact, bounds: readonly Bounded[], least = placesOf(value)): number {
  const tellsTrue = (places: number) => {
    const printed = Exact.of(value.toFixed(places));
    return bounds.every((bound) => isWithin(value, bound) === isWithin(printed, bound));
  };
  let places = least;
  while (places < MOST && !tellsTrue(places)) places += 1;
  return places;
}

/** The places that print the points of results which are read across or under each other: as many as the longest needs; bounds where they keep none (rule 24). */
export function placesTogether(
  results: Iterable<Pick<Result, 'points' | 'working' | 'standing'>>,
  least = 1,
  bounds?: readonly Bounded[],
): number {
  let places = least;
  for (const result of results)
    if (result.points) places = Math.max(places, placesBeside(result.points, bounds ?? boundsOf(result)));
  return places;
}

/** A value beside the bounds it is held against: “89,996”, where 90 is asked for. */
export function besideInWords(value: Exact, bound: Bounded, locale: Locale): string {
  return pointsInWords(value, locale, placesBeside(value, [bound]));
}

/** The bounds on points of the levels by which a result was classified. */
export function boundsOf({ working, standing }: Pick<Result, 'working' | 'standing'>): Bounded[] {
  const rungs = working?.block.rungs ?? standing?.subject.choice.criteria?.rungs ?? [];
  return boundsIn(rungs);
}

/** What levels ask of points. */
export function boundsIn(rungs: readonly Pick<Rung, 'when'>[]): Bounded[] {
  return rungs.flatMap(({ when }) => when.filter(isOnPoints));
}

/** A result's points as a sentence or a cell of its own takes them; nothing where it is not rated. */
export function pointsOfResult(
  result: Pick<Result, 'points' | 'working' | 'standing'>,
  locale: Locale,
  least?: number,
): string {
  const { points } = result;
  return points ? pointsInWords(points, locale, placesBeside(points, boundsOf(result), least)) : '';
}

/** Whether a table of results has points and ranks to show: not where whoever is rated has none (rule 66). */
export function havePoints(results: Iterable<Pick<Result, 'isRated' | 'points'>>): boolean {
  const rated = [...results].filter(({ isRated }) => isRated);
  return rated.length === 0 || rated.some(({ points }) => points);
}
