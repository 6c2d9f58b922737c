import { Exact } from '../../base/exact.ts';
import type { Period } from '../../calendar/period.ts';
import type { Result } from '../../scoring/result.ts';

/** How everybody of a kind stood in one period on the way: of longer periods this is all that is kept. */
export interface Stage {
  readonly period: Period;
  readonly member: Tally;
  readonly unit: Tally;
}

/** Counts that add up to everybody in the list. */
export interface Tally {
  readonly all: number;
  readonly notRated: number;
  /** How many at each level that somebody has. */
  readonly levels: ReadonlyMap<string, number>;
  /** The mean of the points of those rated; undefined where nobody is. */
  readonly mean: Exact | undefined;
  /** Whom it is made of, in order. */
  readonly who: readonly Tallied[];
}

/** One subject in a tally. */
interface Tallied {
  readonly kind: 'member' | 'unit';
  readonly id: string;
  readonly level: string | undefined;
  /** Undefined: not rated. */
  readonly points: Exact | undefined;
}

/** Keeps the stages of a period as they are passed, in order. */
export class Course {
  readonly #stages: Stage[] = [];

  pass(period: Period, results: Iterable<Result>): void {
    const all = [...results];
    this.#stages.push({ period, member: tallyOf(all, 'member'), unit: tallyOf(all, 'unit') });
  }

  /** Of one kind of period, those in which anybody was rated. */
  stagesOf(kind: string): Stage[] {
    return this.#stages.filter(({ period, member, unit }) => period.kind.id === kind && (member.mean ?? unit.mean));
  }
}

/** How results of one kind of subject stand, of whatever period. */
export function tallyOf(
  results: readonly (Pick<Result, 'isRated' | 'points' | 'level'> & {
    readonly subject: Pick<Result['subject'], 'kind' | 'id'>;
  })[],
  kind: 'member' | 'unit',
): Tally {
  const own = results.filter(({ subject }) => subject.kind === kind);
  const points = own.flatMap((result) => (result.isRated && result.points) || []);
  const levels = new Map<string, number>();
  for (const { level } of own) if (level !== undefined) levels.set(level, (levels.get(level) ?? 0) + 1);
  return {
    levels,
    all: own.length,
    notRated: own.filter(({ level }) => level === undefined).length,
    mean: points.length > 0 ? Exact.sum(points).over(Exact.whole(points.length)) : undefined,
    who: own.map(({ subject: { id }, level, isRated, points }) => ({
      kind,
      id,
      level,
      points: isRated ? points : undefined,
    })),
  };
}
