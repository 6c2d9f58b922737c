import type { Dice } from './dice.ts';
import { byPoints, type Hidden } from './draw-scales.ts';
import { type Block, type Gate, type Kind, LEVELS, type Quota, type Regulation, type Rung } from './office.ts';

/** What the longer periods are made of. */
export interface Chain {
  readonly base: Kind;
  readonly longer: readonly Kind[];
}

export function regulationOf(dice: Dice, { base, longer }: Chain, hidden: Hidden): Regulation {
  const kinds = [base, ...longer];
  const blocks = longer.map((kind, i) => [
    kind,
    blockOf(dice, i === 0 || dice.is(50) ? base : (longer[i - 1] as Kind), hidden),
  ]);
  const periods = () => [dice.pick(...kinds.toReversed())];
  return {
    blocks: Object.fromEntries(blocks),
    service: dice.is(50) ? [{ periods: periods(), months: dice.pick(1, 2, 3, 6) }] : [],
    gates: gatesOf(dice, periods),
    quotas: dice.is(60) ? [quotaOf(dice, 'q1', kinds), ...(dice.is(30) ? [quotaOf(dice, 'q2', kinds)] : [])] : [],
  };
}

/** Where some scales are hidden, levels go by parts; where all are, there are no points to roll up. */
function blockOf(dice: Dice, from: Kind, { members, units }: Hidden): Block {
  const except = dice.pick([], ['maternity'], ['sick', 'maternity']);
  return {
    from,
    ...(members
      ? {}
      : { method: dice.pick('mean', 'sum', 'median', 'min', 'max'), round: dice.pick(undefined, 0, 1, 2) }),
    coverage: dice.maybe(50, () => ({ atLeast: dice.pick('0.25', '0.5', '2/3', '1'), except })),
    levels: units ? byParts(dice) : withParts(dice, byPoints(dice)),
  };
}

function byParts(dice: Dice): Rung[] {
  const share = dice.pick('0.5', '2/3', '1');
  return LEVELS.map((level) => (level === 'khong' ? { level } : { level, share: { level, atLeast: share } }));
}

function withParts(dice: Dice, rungs: readonly Rung[]): Rung[] {
  const none = dice.maybe(30, () => dice.pick('tot', 'hoan-thanh'));
  return rungs.map((rung, i) => (i === 0 ? { ...rung, none } : rung));
}

function gatesOf(dice: Dice, periods: () => Kind[]): Gate[] {
  const posts = () =>
    dice.pick(['heads'] as const, ['heads', 'deputies'] as const, ['members'] as const, ['heads', 'members'] as const);
  const all: readonly (() => Gate)[] = [
    () => ({
      id: 'ky-luat',
      gate: 'discipline',
      periods: periods(),
      forms: ['khien-trach', 'canh-cao'].slice(dice.below(2)),
      level: dice.pick('hoan-thanh', 'tot', 'khong'),
    }),
    () => ({ id: 'dau-phong', gate: 'head-not-above-unit', periods: periods(), for: posts() }),
    () => ({
      id: 'yeu',
      gate: 'weak-unit',
      periods: periods(),
      for: posts(),
      worseThan: dice.pick('tot', 'hoan-thanh', 'xuat-sac'),
      level: dice.pick('tot', 'hoan-thanh'),
    }),
    () => ({
      id: 'nghi',
      gate: 'long-absence',
      periods: periods(),
      ...dice.pick({ months: 3 }, { months: 1 }, { days: 60 }, { days: 90, months: 2 }),
      except: dice.pick([], ['maternity']),
      level: dice.pick('tot', 'hoan-thanh'),
    }),
  ];
  return dice.some(40, all).map((draw) => draw());
}

function quotaOf(dice: Dice, id: string, kinds: readonly Kind[]): Quota {
  const of = dice.pick('rated', 'due', 'tot', 'hoan-thanh');
  const isBare = dice.is(25);
  const isByUnit = isBare || dice.is(40);
  const share = () => dice.pick('0.2', '0.25', '1/3', '0.5', '0', '1');
  return {
    id,
    periods: dice.maybe(70, () => [dice.pick(...kinds)]),
    level: dice.pick('xuat-sac', 'xuat-sac', 'tot'),
    atMost: isBare ? undefined : share(),
    atLeast: dice.maybe(20, () => 1),
    of,
    counting: of === 'tot' || of === 'hoan-thanh' ? dice.pick('remaining', 'at-or-better') : undefined,
    scopes: isByUnit ? ['unit'] : dice.pick(['agency'] as const, ['unit'] as const, ['agency', 'group'] as const),
    rounding: dice.pick(undefined, 'up', 'half-up', 'down'),
    byUnitLevel: isByUnit
      ? Object.fromEntries([dice.pick(...LEVELS), ...dice.some(50, LEVELS)].map((level) => [level, share()]))
      : undefined,
  };
}
