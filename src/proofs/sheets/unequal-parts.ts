import type { Exact } from '../../base/exact.ts';
import type { Criteria } from '../../model/criteria.ts';
import type { ScoreEvent } from '../../model/criterion.ts';
import { type Asked, conditionsOn } from './asked.ts';
import type { Lattice } from './lattice.ts';

/**
 * The most bonus beside losses of which no part is worth the same as a part of the bonus: only without a limit on the bonus does
 * so much matter. Gains and losses of such a sheet can be put in an order in which the sum stays between the dearest loss and
 * the dearest gain and never comes back to a value (Lambert 1987), so that there are no more gains than the dearest loss has units.
 */
export function unequalParts(criteria: Criteria, asked: Asked, lattice: Lattice): Exact {
  const { groups, bonus, penalties } = criteria;
  const endless = groups.flatMap((group) => group.criteria.filter(({ floor }) => floor === 'none'));
  const cells = (events: readonly ScoreEvent[]) =>
    events.map(({ points }) => lattice.cell(points.value)).filter((cell) => cell > 0);
  const ofGroups = cells(endless.flatMap(({ events }) => events));
  const [gains, costs] = [cells(bonus?.events ?? []), [...cells(penalties), ...ofGroups]];
  const pairwise = inPairs(gains, costs);
  const hasShares = conditionsOn('penalty', undefined, asked).some(({ bounds }) => bounds.has('atMostShareOfBonus'));
  if (hasShares && ofGroups.length > 0) return lattice.sample(pairwise); // a loss to a group is none to a share
  const unit = [...gains, ...costs].reduce(divisor, 0);
  const inOrder = costs.length > 0 && gains.length > 0 ? (Math.max(...gains) * Math.max(...costs)) / unit : 0;
  return lattice.sample(Math.min(pairwise, inOrder));
}

/** So much of a gain and of a loss is a part of each that is worth the same; either all gains are less, or all losses. */
function inPairs(gains: readonly number[], costs: readonly number[]): number {
  const ofGains = gains.map((gain) => Math.max(0, ...costs.map((cost) => multiple(gain, cost))));
  const ofCosts = gains.map((gain) => costs.reduce((sum, cost) => sum + multiple(gain, cost), 0));
  return Math.max(0, sumOf(ofGains), ...ofCosts);
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, one) => sum + one, 0);
}

function multiple(a: number, b: number): number {
  return (a / divisor(a, b)) * b;
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}
