export { duplicateInspection } from './duplicate-inspection.ts';
export { findingWithoutCause } from './finding-without-cause.ts';
export { inspectionNamesUnknown } from './inspection-names-unknown.ts';
export { inspectionWithoutSelfCheck } from './inspection-without-self-check.ts';
export { remedyBeforeInspection } from './remedy-before-inspection.ts';
export { remedyWithoutDeadline } from './remedy-without-deadline.ts';
