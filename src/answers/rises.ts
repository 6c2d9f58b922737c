import type { Exact } from '../base/exact.ts';
import type { RankedStanding } from '../scoring/standing.ts';

/** Which sheets rose above the last of their subject, as base periods go by in order. */
export class Rises {
  /** The points that each subject had last. */
  readonly #last = new Map<string, Exact>();

  /** Whether a sheet rose and leaves nothing to be mended: it stands at the best level, or names no remedy. Asked once of each. */
  pass({ subject, points, level, sheet }: RankedStanding): boolean {
    const key = `${subject.kind} ${subject.id}`;
    const last = this.#last.get(key);
    if (points) this.#last.set(key, points);
    const hasRisen = points !== undefined && last !== undefined && points.isMore(last);
    const isAtBest = level !== undefined && level === subject.choice.criteria?.rungs[0]?.level.value;
    return hasRisen && (isAtBest || !(sheet?.entries ?? []).some(({ remedies }) => remedies));
  }
}
