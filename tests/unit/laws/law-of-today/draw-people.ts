import { dayAfter } from './days.ts';
import type { Dice } from './dice.ts';
import { POSITIONS } from './draw-scales.ts';
import { LEVELS, type Level, type Member, type Unit } from './office.ts';

const LEAVES = ['sick', 'maternity', 'study'] as const;

/** When things may happen: any day of the longer period that is asked for, and some weeks before. */
export interface Time {
  readonly first: string;
  readonly days: number;
  /** Base periods of a former agency that somebody may have brought. */
  readonly brought: readonly string[];
}

const dayIn = (dice: Dice, { first, days }: Time): string => dayAfter(first, dice.below(days));

export function unitsOf(dice: Dice, time: Time, units: readonly string[], members: readonly Member[]): Unit[] {
  const ids = members.map(({ id }) => id);
  return units.map((id) => ({
    id,
    rated: dice.maybe(10, () => false),
    ...(dice.is(8) ? { from: dayIn(dice, time) } : {}),
    heads: dice.is(85) ? headsOf(dice, time, ids) : [],
    deputies: dice.is(50) ? [deputyOf(dice, time, [...units, ...ids], ids)] : [],
  }));
}

function headsOf(dice: Dice, time: Time, ids: readonly string[]): Unit['heads'] {
  const first = { member: dice.pick(...ids) };
  if (!dice.is(25)) return [first];
  const until = dayIn(dice, time);
  return [
    { ...first, to: until },
    { member: dice.pick(...ids), from: dayAfter(until) },
  ];
}

function deputyOf(dice: Dice, time: Time, all: readonly string[], ids: readonly string[]): Unit['deputies'][number] {
  return {
    member: dice.pick(...ids),
    ...(dice.is(20) ? { from: dayIn(dice, time) } : {}),
    ...(dice.is(60) ? { inCharge: [...new Set([dice.pick(...all), ...dice.some(25, all)])] } : {}),
  };
}

export function memberOf(dice: Dice, time: Time, id: string, units: readonly string[]): Member {
  const assignments = stays(dice, time, units);
  const [first] = assignments;
  const brought = first?.from ? time.brought.filter((period) => period < (first.from ?? '').slice(0, 7)) : [];
  return {
    id,
    group: dice.pick('g1', 'g2', undefined),
    assignments,
    leave: dice.is(25) ? leaves(dice, time) : [],
    discipline: dice.is(15) ? [{ form: dice.pick('khien-trach', 'canh-cao'), date: dayIn(dice, time) }] : [],
    brought: dice.some(60, brought).map((period) => broughtIn(dice, period)),
  };
}

function broughtIn(dice: Dice, period: string): Member['brought'][number] {
  return { period, points: dice.pick('90', '72.5', '55', '0'), level: dice.pick<Level>(...LEVELS) };
}

function stays(dice: Dice, time: Time, units: readonly string[]): Member['assignments'] {
  const stay = () => ({ unit: dice.pick(...units), position: dice.pick(...POSITIONS) });
  switch (dice.pick('always', 'always', 'always', 'joins', 'moves', 'leaves', 'returns')) {
    case 'joins':
      return [{ ...stay(), from: dayIn(dice, time) }];
    case 'leaves':
      return [{ ...stay(), to: dayIn(dice, time) }];
    case 'moves': {
      const until = dayIn(dice, time);
      return [
        { ...stay(), to: until },
        { ...stay(), from: dayAfter(until, dice.pick(1, 1, 20)) },
      ];
    }
    case 'returns': {
      const from = dayAfter(time.first, dice.below(60));
      const until = dayAfter(from, dice.below(90));
      return [
        { ...stay(), from, to: until },
        { ...stay(), from: dayAfter(until, 30 + dice.below(60)) },
      ];
    }
    default:
      return [stay()];
  }
}

function leaves(dice: Dice, time: Time): Member['leave'] {
  const from = dayIn(dice, time);
  const to = dayAfter(from, dice.pick(20, 45, 61, 89, 91, 130));
  const touching = dayAfter(to, dice.pick(1, 2));
  return [
    { kind: dice.pick(...LEAVES), from, to },
    ...(dice.is(40)
      ? [{ kind: dice.pick(...LEAVES), from: touching, ...(dice.is(70) ? { to: dayAfter(touching, 40) } : {}) }]
      : []),
  ];
}
