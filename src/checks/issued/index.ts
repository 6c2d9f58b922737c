export { issuedFileChanged } from './issued-file-changed.ts';
export { issuedForUnknown } from './issued-for-unknown.ts';
export { issuedInUnknownPeriod } from './issued-in-unknown-period.ts';
export { issuedNumberTwice } from './issued-number-twice.ts';
export { numbersDiffer } from './numbers-differ.ts';
