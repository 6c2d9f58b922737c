export { changedAfterClose } from './changed-after-close.ts';
export { closedIdGone } from './closed-id-gone.ts';
