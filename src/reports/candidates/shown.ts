import type { AwardResult } from '../../candidates/award-result.ts';
import type { CandidatesView } from './candidates-terms.ts';

/** Whether an award is among those asked for. */
export function isShown({ award }: AwardResult, { awards }: Pick<CandidatesView, 'awards'>): boolean {
  return !awards || awards.has(award.id.value);
}
