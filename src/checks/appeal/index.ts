export { appealNamesUnknown } from './appeal-names-unknown.ts';
export { appealOfUnknownPeriod } from './appeal-of-unknown-period.ts';
export { appealOutOfOrder } from './appeal-out-of-order.ts';
export { appealReceivedLate } from './appeal-received-late.ts';
export { duplicateAppeal } from './duplicate-appeal.ts';
export { handlerOfOwnMarks } from './handler-of-own-marks.ts';
