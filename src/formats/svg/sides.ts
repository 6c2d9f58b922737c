import type { Exact } from '../../base/exact.ts';

/** A value where it is drawn. */
export interface Point {
  readonly x: number;
  readonly y: number;
  readonly value: Exact;
}

type Points = readonly (Point | undefined)[];

/** Two labels between two points need so much. */
const CLOSE = 44;

/** On which side of each point its value is read best: away from the other line where that is near, else from its own. */
export function sidesOf([first = [], second]: readonly Points[]): ('above' | 'below')[][] {
  const own = (points: Points, others: Points | undefined, isFirst: boolean) =>
    points.map((point, i) => {
      const other = others?.[i];
      if (!point) return 'above';
      if (other && Math.abs(other.y - point.y) < CLOSE)
        return point.y < other.y || (point.y === other.y && isFirst) ? 'above' : 'below';
      return awayFromLine(point, points[i - 1], points[i + 1]);
    });
  return second ? [own(first, second, true), own(second, first, false)] : [own(first, undefined, true)];
}

/** Below where the line comes from above on the whole. */
function awayFromLine(point: Point, before: Point | undefined, after: Point | undefined): 'above' | 'below' {
  const rise = (other: Point | undefined) => (other ? point.y - other.y : 0);
  return rise(before) + rise(after) > 0 ? 'below' : 'above';
}
