import type { CandidatesAnswer } from '../../answers/candidates.ts';
import type { AwardResult } from '../../candidates/award-result.ts';
import type { Candidacy } from '../../candidates/candidacy.ts';

/** One subject and one award of a period. */
export interface CandidacyView {
  readonly answer: CandidatesAnswer;
  readonly subject: { readonly kind: 'member' | 'unit'; readonly id: string };
  readonly award: string;
}

/** The award worked out, and where the subject stands in it; undefined where it is not looked at. */
export function foundIn({ answer, subject, award }: CandidacyView): {
  readonly result: AwardResult | undefined;
  readonly candidacy: Candidacy | undefined;
} {
  const result = answer.awards.find((awardResult) => awardResult.award.id.value === award);
  return { result, candidacy: result?.candidacy(subject.kind, subject.id) };
}
