import { Exact } from '../../base/exact.ts';
import type { Criteria } from '../../model/criteria.ts';
import type { Criterion, ScoreEvent } from '../../model/criterion.ts';
import { firstThatHolds, type Ladder } from '../../scoring/level.ts';
import { computingOf, modeOf } from '../../scoring/modes/index.ts';
import { exampleWorked } from '../example-sheet.ts';
import { Lattice } from '../points/lattice.ts';
import { PointSet } from '../points/point-set.ts';
import { textOfMark } from './criterion-part.ts';
import type { Outcome } from './outcomes.ts';
import { nodeOf } from './written-sheet.ts';

/** How many sheets are tried where not all can be. */
export const SAMPLE = 2000;

/** What a number of sheets get, always the same ones: from empty to full, with and without what happens. */
export function sampledOutcomes(criteria: Criteria, ladder: Ladder): Outcome[] {
  const dice = new Dice();
  const outcomes: Outcome[] = [];
  for (let i = 0; i < SAMPLE; i += 1) {
    const text = sheetAt(i / (SAMPLE - 1), criteria, dice);
    const { working } = exampleWorked(nodeOf(text), criteria);
    if (!working) continue;
    const lattice = new Lattice(working.points.isZero ? Exact.one : working.points);
    outcomes.push({
      lattice,
      kind: undefined,
      totals: PointSet.of(lattice.cell(working.points)),
      lowest: working.points,
      highest: working.points,
      totalsOfOne: working,
      detail: () => 0,
      rung: firstThatHolds(criteria.rungs, working),
      levelled: ladder.levelled(working),
      written: () => text,
    });
  }
  return outcomes;
}

/** A sheet about as good as `quality`, from 0 to 1. */
function sheetAt(quality: number, criteria: Criteria, dice: Dice): string {
  const isWritten = (criterion: Criterion) => !computingOf(criterion)?.reads;
  const all = criteria.groups.flatMap((group) => group.criteria.filter(isWritten));
  const marks = all.map(
    (criterion) => `${criterion.id.value}: ${markAt(around(quality, dice), criterion, criteria, dice)}`,
  );
  const happened = (key: string, events: readonly ScoreEvent[], chance: number) => {
    const items = events.filter(() => dice.next() < chance).map(({ id }) => `{event: ${id.value}}`);
    return items.length > 0 ? [`${key}: [${items.join(', ')}]`] : [];
  };
  const bonus = happened('bonus', criteria.bonus?.events ?? [], 0.2);
  const penalty = happened('penalty', criteria.penalties, 0.2);
  return `{${[`sheet: {${marks.join(', ')}}`, ...bonus, ...penalty].join(', ')}}`;
}

function around(quality: number, dice: Dice): number {
  const near = quality + (dice.next() - 0.5) / 2;
  return Math.min(1, Math.max(0, near));
}

function markAt(quality: number, criterion: Criterion, { scale, leastOfUnits }: Criteria, dice: Dice): string {
  const { max, events } = criterion;
  const gives = modeOf(criterion).gives(criterion, leastOfUnits);
  const points = between(Exact.zero, max.value, quality);
  switch (gives.is) {
    case 'steps':
      return scale.step.value.times(points.over(scale.step.value).floored).toString();
    case 'shares':
      return gives.written(between(gives.least ?? Exact.zero, max.value, quality));
    case 'values': {
      const rising = gives.values.toSorted((a, b) => a.points.compare(b.points));
      return textOfMark(rising[Math.round(quality * (rising.length - 1))]?.mark ?? '');
    }
    default: {
      const happened = gives.is === 'gains' ? quality : 1 - quality;
      const counts = events.map(({ id }) => `${id.value}: ${Math.round(happened * dice.next() * 3)}`);
      return `{${counts.join(', ')}}`;
    }
  }
}

function between(least: Exact, most: Exact, quality: number): Exact {
  return least.plus(
    most
      .minus(least)
      .times(Exact.whole(Math.round(quality * 20)))
      .over(Exact.whole(20)),
  );
}

/** Numbers from 0 to 1 that look like chance and are the same on every run and machine. */
class Dice {
  #state = 43;

  next(): number {
    this.#state = (this.#state * 16807) % 2147483647;
    return this.#state / 2147483647;
  }
}
