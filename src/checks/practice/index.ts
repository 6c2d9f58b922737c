export { authorNamedTwice } from './author-named-twice.ts';
export { duplicatePractice } from './duplicate-practice.ts';
export { practiceByNobody } from './practice-by-nobody.ts';
export { practiceByUnknown } from './practice-by-unknown.ts';
export { practiceOutOfOrder } from './practice-out-of-order.ts';
export { practiceWithoutDecision } from './practice-without-decision.ts';
export { replicatedNowhere } from './replicated-nowhere.ts';
export { sharesBeyondWhole } from './shares-beyond-whole.ts';
