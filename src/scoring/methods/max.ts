import { byPoints, type Method } from './method.ts';

/** The highest part. */
export const max: Method = {
  id: 'max',
  outcome(parts) {
    const place = byPoints(parts)[0] ?? 0;
    const part = parts[place];
    return part && { points: part.points, counted: [place], divisor: undefined };
  },
};
