import { byPoints, type Method } from './method.ts';

/** The lowest part. */
export const min: Method = {
  id: 'min',
  keys: [],
  said: { vi: (part) => `điểm ${part} thấp nhất`, en: (part) => `the lowest ${part}` },
  sums: () => false,
  outcome(parts) {
    const place = byPoints(parts).at(-1) ?? 0;
    const part = parts[place];
    return part && { points: part.points, counted: [place], divisor: undefined };
  },
};
