import type { Criteria } from '../../model/criteria.ts';
import type { PointSet } from '../points/point-set.ts';
import { failingOfBoth } from './asked.ts';
import type { Around } from './criterion-part.ts';
import type { Enough } from './enough-bonus.ts';
import { type Happened, worthOf } from './events.ts';
import { penaltyClasses } from './penalty-classes.ts';
import type { Option, Part, State } from './state.ts';

/** The bonus and the penalty of a sheet. */
export interface Adjusted {
  readonly bonus: readonly Happened[];
  readonly penalty: readonly Happened[];
}

/** What bonus and penalty can make of a total together, told apart where conditions on penalties tell it apart. */
export function adjustmentPart({ bonus, penalties }: Criteria, around: Around, enough: Enough): Part<Adjusted> {
  const { lattice } = around;
  const most = bonus?.max ? lattice.cell(bonus.max.value) : undefined;
  const gains = worthOf(bonus?.events ?? [], bonus?.max?.value ?? enough.bonus, around, 'bonus');
  const losses = worthOf(penalties, enough.penalty, around, 'penalty');
  const options: Option<Adjusted>[] = [];
  for (const gain of gains.states) {
    const gained = most === undefined ? gain.points : gain.points.atMost(most);
    for (const loss of losses.states) options.push(...adjustments(gain, gained, loss));
  }
  return { prefers: 'least', options: options.toSorted((a, b) => Number(b.points.has(0)) - Number(a.points.has(0))) };

  function adjustments(gain: State, gained: PointSet, loss: State): Option<Adjusted>[] {
    const facts = {
      ...loss.facts,
      times: new Map([...(gain.facts.times ?? []), ...(loss.facts.times ?? [])]),
    };
    const failing = failingOfBoth(gain.failing, loss.failing);
    return penaltyClasses(gained, loss.points, around).map(({ points, sample, failing: penalties, pairAt }) => ({
      points,
      worst: loss.worst,
      failing: failingOfBoth(failing, penalties),
      facts: { ...facts, ...sample },
      filled(sum) {
        const pair = pairAt(lattice.cell(sum));
        const wanted = pair.gain === most ? gain.points.between(most, gain.points.high).low : pair.gain;
        return {
          bonus: gains.traced(gain, lattice.sample(wanted)),
          penalty: losses.traced(loss, lattice.sample(pair.loss)),
        };
      },
    }));
  }
}
