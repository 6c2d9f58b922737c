import type { Method } from '../../src/scoring/methods/method.ts';

/** The newest part alone. */
export const newest: Method = {
  id: 'newest',
  gloss: 'kỳ cuối',
  keys: [],
  said: { vi: (part) => `điểm ${part} cuối cùng`, en: (part) => `the last ${part}` },
  sums: () => false,
  outcome(parts) {
    const last = parts.length - 1;
    const part = parts[last];
    return part && { points: part.points, counted: [last], divisor: undefined };
  },
};
