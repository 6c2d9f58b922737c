import type { RankedResult } from '../../scoring/rollup/ranked-results.ts';
import type { Evidence } from '../evidence.ts';

/** The people of a unit: those in the period's list whose result belongs to it (rule 4). */
export function membersOf(unit: string, { results }: Pick<Evidence, 'results'>): RankedResult[] {
  return results.filter(({ subject }) => subject.kind === 'member' && subject.unit === unit);
}
