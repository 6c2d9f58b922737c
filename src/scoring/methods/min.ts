import { byPoints, type Method } from './method.ts';

/** The lowest part. */
export const min: Method = {
  id: 'min',
  outcome(parts) {
    const place = byPoints(parts).at(-1) ?? 0;
    const part = parts[place];
    return part && { points: part.points, counted: [place], divisor: undefined };
  },
};
