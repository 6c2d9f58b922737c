export { decidedTwice } from './decided-twice.ts';
export { decisionDiffersFromName } from './decision-differs-from-name.ts';
export { decisionForNobody } from './decision-for-nobody.ts';
export { decisionForUnknown } from './decision-for-unknown.ts';
export { decisionOnUnratedPeriod } from './decision-on-unrated-period.ts';
export { decisionUnknownLevel } from './decision-unknown-level.ts';
export { exceptionUnknownQuota } from './exception-unknown-quota.ts';
export { votesBeyondCouncil } from './votes-beyond-council.ts';
