import { Exact } from '../../base/exact.ts';
import type { Criterion, ScoreEvent } from '../../model/criterion.ts';
import type { Lattice } from '../points/lattice.ts';
import { PointSet } from '../points/point-set.ts';
import { type Asked, failingOn, startsOf } from './asked.ts';
import { mustBeNear } from './effort.ts';
import type { Option, Part } from './state.ts';
import { Tally } from './tally.ts';
import { TotalsOfKind } from './totals-of-kind.ts';

/** An event and how often it happened. */
export interface Happened {
  readonly event: ScoreEvent;
  readonly times: number;
}

/** What is being gone through, and how fine. */
export interface Frame {
  readonly asked: Asked;
  readonly lattice: Lattice;
  /** Of each level of the regulation, its place, best first from 0. */
  readonly places: ReadonlyMap<string, number>;
}

/** What events can be worth together, of which more than `enough` make no difference any more; those of a bonus limit nothing. */
export function worthOf(
  events: readonly ScoreEvent[],
  enough: Exact,
  frame: Frame,
  of: Criterion | 'bonus' | 'penalty',
): Tally<Happened> {
  const least = events.map((event) => event.points.value.times(Exact.whole(countsOf(event, frame, of).at(-1) ?? 0)));
  const dearest = events.map(({ points }) => points.value).reduce(Exact.max, Exact.zero);
  const most = Exact.sum(least).plus(dearest).plus(Exact.max(enough, Exact.zero));
  mustBeNear(most, frame.lattice);
  const upTo = frame.lattice.cell(most);
  const cheapestFirst = events.toSorted((a, b) => a.points.value.compare(b.points.value));
  return new Tally(
    cheapestFirst.map((event) => partOf(event, upTo, frame, of)),
    frame.lattice,
    { most: upTo },
  );
}

/** The counts with which conditions and limits begin to answer otherwise. */
function countsOf(event: ScoreEvent, frame: Frame, of: Criterion | 'bonus' | 'penalty'): number[] {
  const starts = startsOf(event.id.value, frame.asked);
  return [0, ...(placeOfLimit(event, frame, of) > 0 && starts[0] !== 1 ? [1] : []), ...starts];
}

/** Of the level that an event limits to; 0 where that limits nothing. */
function placeOfLimit({ limit }: ScoreEvent, { asked, places }: Frame, of: Criterion | 'bonus' | 'penalty'): number {
  return limit && asked.hasLimits && of !== 'bonus' ? (places.get(limit.value) ?? 0) : 0;
}

function partOf(event: ScoreEvent, upTo: number, frame: Frame, of: Criterion | 'bonus' | 'penalty'): Part<Happened> {
  const starts = countsOf(event, frame, of);
  const id = event.id.value;
  const options = starts.map((start, i): Option<Happened> => {
    const times = Exact.whole(start);
    const worst = start > 0 ? placeOfLimit(event, frame, of) : 0;
    const limiting = { event, times, criterion: typeof of === 'string' ? undefined : of };
    const facts = { times: new Map([[id, times]]), ...(worst > 0 && { limiting }) };
    return {
      worst,
      facts,
      failing: failingOn('event', id, new TotalsOfKind(facts), frame.asked),
      points: multiples(event, start, starts[i + 1], upTo, frame.lattice),
      filled: (points) => ({ event, times: timesIn(points, event, start) }),
    };
  });
  return { options, prefers: 'most' };
}

/** `start` times its points, and so on up to fewer than `end` times, as far as that makes a difference. */
function multiples({ points }: ScoreEvent, start: number, end: number | undefined, upTo: number, lattice: Lattice) {
  const each = lattice.cell(points.value);
  if (each === 0) return PointSet.of(0);
  const last = Math.max(start, Math.min((end ?? Number.POSITIVE_INFINITY) - 1, Math.floor(upTo / each)));
  return PointSet.run(start * each, each, last - start + 1);
}

function timesIn(points: Exact, { points: each }: ScoreEvent, start: number): number {
  return each.value.isZero ? start : points.over(each.value).floor;
}
