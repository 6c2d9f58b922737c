import { commonDivisor } from '../../base/decimal-text.ts';
import type { Exact } from '../../base/exact.ts';
import type { ScoreEvent } from '../../model/criterion.ts';
import type { Lattice } from '../points/lattice.ts';

/** Of gains and losses that are both more than this, some come to the same, which is not more either (`enough-bonus.md`, step 2). */
export function unequalParts(gains: readonly ScoreEvent[], losses: readonly ScoreEvent[], lattice: Lattice): Exact {
  const cells = (events: readonly ScoreEvent[]) =>
    events.map(({ points }) => lattice.cell(points.value)).filter((cell) => cell > 0);
  const [up, down] = [cells(gains), cells(losses)];
  if (up.length === 0 || down.length === 0) return lattice.sample(0);
  const unit = [...up, ...down].reduce(commonDivisor, 0);
  return lattice.sample(Math.min(inPairs(up, down), (Math.max(...up) / unit) * Math.max(...down)));
}

/** So much of one gain and of one loss comes to the same; either all gains are less than that, or all losses. */
function inPairs(gains: readonly number[], losses: readonly number[]): number {
  const pairs = gains.map((gain) => losses.map((loss) => (gain / commonDivisor(gain, loss)) * loss));
  return Math.max(sumOf(pairs.map((row) => Math.max(...row))), ...pairs.map(sumOf));
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
