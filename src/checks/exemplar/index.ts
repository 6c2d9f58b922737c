export { duplicateExemplar } from './duplicate-exemplar.ts';
export { exemplarOfNobody } from './exemplar-of-nobody.ts';
export { exemplarOutOfOrder } from './exemplar-out-of-order.ts';
export { exemplarPracticeUnknown } from './exemplar-practice-unknown.ts';
export { exemplarUnnamed } from './exemplar-unnamed.ts';
export { exemplarWithoutDecision } from './exemplar-without-decision.ts';
export { reviewOfNoHalfYear } from './review-of-no-half-year.ts';
