import { byPoints, type Method } from './method.ts';

/** The highest part. */
export const max: Method = {
  id: 'max',
  keys: [],
  said: { vi: (part) => `điểm ${part} cao nhất`, en: (part) => `the highest ${part}` },
  sums: () => false,
  outcome(parts) {
    const place = byPoints(parts)[0] ?? 0;
    const part = parts[place];
    return part && { points: part.points, counted: [place], divisor: undefined };
  },
};
