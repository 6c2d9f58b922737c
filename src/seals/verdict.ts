import type { Result } from '../scoring/result.ts';

/** What of a row is signed: another value of today's emul is not what the paper said. */
export function verdictOf({ isRated, points, level, proposedLevel, computedLevel, subject, leaves }: Result): string {
  return [isRated, points, level, proposedLevel ?? level, computedLevel, subject.unit, ...(leaves ?? [])].join(' ');
}
