import { Exact } from '../../../src/base/exact.ts';
import type { Condition } from '../../../src/model/condition.ts';
import type { Criteria } from '../../../src/model/criteria.ts';
import type { Group, ScoreEvent } from '../../../src/model/criterion.ts';
import { PLACES } from './scales.ts';

/** Sheets scored without any bound on a bonus in mind: whatever events come to up to a great sum, by plain whole numbers. */

/** A way to a sum: which conditions fail (a bit each), the place of the worst limit, and what a sheet says of it. */
interface Way {
  readonly sum: number;
  readonly failing: number;
  readonly worst: number;
  readonly marks: string;
  readonly bonus: string;
  readonly penalty: string;
}

/** What levels see of a sheet, and one such sheet. */
export interface Seen {
  /** Of the first level whose conditions hold, −1 for none. */
  readonly rung: number;
  readonly worst: number;
  readonly total: number;
  sheet(): string;
}

/** All that sheets get of which bonus, penalties and deductions are each no more than `most`; every number is a whole one. */
export function seenBySums(criteria: Criteria, most: number): Seen[] {
  const { scale, bonus, penalties, groups, rungs } = criteria;
  const all = rungs.flatMap(({ when }) => when);
  const [least, end] = [whole(scale.min), bonus?.isAbove ? Number.POSITIVE_INFINITY : whole(scale.max.value)];
  const rungBits = rungs.map(({ when }) => when.reduce((bits, one) => bits | (1 << all.indexOf(one)), 0));
  const highest = bonus?.max ? whole(bonus.max.value) : most;
  const gains = distinct(
    ways(bonus?.events ?? [], 'bonus').map((way) => ({ ...way, sum: Math.min(highest, way.sum) })),
  );
  const losses = ways(penalties, 'penalty');
  const adjusted = joined(gains, losses, (gain, loss) => ({
    sum: gain.sum - loss.sum,
    failing: bitsOf('penalty', (one) => isTooMuch(one, loss.sum, gain.sum)),
  }));
  const marked = groups.map(ofGroup).reduce((one, other) => joined(one, other, added), [NOTHING]);
  const failingAt = new Map<number, number>();
  const seen = new Map<number, Seen>();
  for (const group of marked) {
    for (const other of adjusted) {
      const total = Math.max(least, Math.min(end, group.sum + other.sum));
      const ofTotal = failingAt.get(total) ?? pointsFailing(total);
      failingAt.set(total, ofTotal);
      const failing = group.failing | other.failing | ofTotal;
      const rung = rungBits.findIndex((bits) => (bits & failing) === 0);
      const worst = Math.max(group.worst, other.worst);
      const key = (total * 8 + worst) * 8 + rung;
      if (seen.has(key)) continue;
      const sheet = () =>
        `{sheet: {${group.marks.slice(2)}}${list('bonus', other.bonus)}${list('penalty', other.penalty)}}`;
      seen.set(key, { rung, worst, total, sheet });
    }
  }
  return [...seen.values()];

  function ofGroup({ id, max, criteria: some }: Group): Way[] {
    const each = some.map((one): Way[] => {
      const name = `, ${one.id.value}`;
      if (one.mode.value === 'mark') {
        const marks = Array.from({ length: whole(one.max.value) + 1 }, (_, sum) => sum);
        return marks.map((sum) => ({ ...NOTHING, sum, marks: `${name}: ${sum}` }));
      }
      const floor = one.floor === 'none' ? Number.NEGATIVE_INFINITY : whole(one.floor.value);
      const lost = ways(one.events, 'marks');
      return distinct(
        lost.map(({ sum, marks, ...rest }) => ({
          ...rest,
          sum: Math.max(floor, whole(one.max.value) - sum),
          marks: `${name}: {${marks.slice(2)}}`,
        })),
      );
    });
    return distinct(
      each
        .reduce((one, other) => joined(one, other, added), [NOTHING])
        .map((way) => {
          const points = Math.min(whole(max.value), way.sum);
          const tooFew = bitsOf('group', ({ words, bounds }) => {
            const [atLeast, share] = [bounds.get('atLeast'), bounds.get('atLeastShare')];
            const isLess = share && Exact.whole(points).isLess(share.value.times(max.value));
            return words.get('id') === id.value && ((atLeast && points < whole(atLeast.value)) || isLess === true);
          });
          return { ...way, sum: points, failing: way.failing | tooFew };
        }),
    );
  }

  /** Every sum of some events. */
  function ways(events: readonly ScoreEvent[], of: 'bonus' | 'penalty' | 'marks'): Way[] {
    const each = events.map((event): Way[] => {
      const points = whole(event.points.value);
      return Array.from({ length: Math.floor(most / points) + 1 }, (_, times) => ({
        ...NOTHING,
        sum: times * points,
        failing: bitsOf(
          'event',
          ({ words, bounds }) => words.get('id') === event.id.value && times > whole(bounds.get('atMost')?.value),
        ),
        worst: times > 0 && of !== 'bonus' && event.limit ? (PLACES.get(event.limit.value) ?? 0) : 0,
        [of]:
          of === 'marks'
            ? `, ${event.id.value}: ${times}`
            : times > 0
              ? `, {event: ${event.id.value}, times: ${times}}`
              : '',
      }));
    });
    return each.reduce((one, other) => joined(one, other, added), [NOTHING]).filter(({ sum }) => sum <= most);
  }

  function bitsOf(kind: string, isFailing: (condition: Condition) => boolean): number {
    return all.reduce((bits, one, i) => (one.kind.value === kind && isFailing(one) ? bits | (1 << i) : bits), 0);
  }

  function pointsFailing(total: number): number {
    return bitsOf('points', ({ bounds }) =>
      [...bounds].some(([key, { value }]) => (key === 'atLeast' ? total < whole(value) : total > whole(value))),
    );
  }
}

const NOTHING: Way = { sum: 0, failing: 0, worst: 0, marks: '', bonus: '', penalty: '' };

function added(one: Way, other: Way): { sum: number; failing: number } {
  return { sum: one.sum + other.sum, failing: 0 };
}

function joined(some: readonly Way[], others: readonly Way[], of: typeof added): Way[] {
  return distinct(
    some.flatMap((one) =>
      others.map((other) => {
        const { sum, failing } = of(one, other);
        return {
          sum,
          failing: failing | one.failing | other.failing,
          worst: Math.max(one.worst, other.worst),
          marks: one.marks + other.marks,
          bonus: one.bonus + other.bonus,
          penalty: one.penalty + other.penalty,
        };
      }),
    ),
  );
}

function distinct(ways: readonly Way[]): Way[] {
  return [...new Map(ways.map((way) => [(way.sum * 8 + way.worst) * 65536 + way.failing, way])).values()];
}

function isTooMuch({ bounds }: Condition, penalty: number, bonus: number): boolean {
  const [most, share] = [bounds.get('atMost')?.value, bounds.get('atMostShareOfBonus')?.value];
  const isMost = most !== undefined && penalty > whole(most);
  return isMost || (share !== undefined && Exact.whole(penalty).isMore(share.times(Exact.whole(bonus))));
}

function whole(value: Exact | undefined): number {
  return value ? (value.isNegative ? -value.negated().floor : value.floor) : 0;
}

function list(key: string, items: string): string {
  return items ? `, ${key}: [${items.slice(2)}]` : '';
}
