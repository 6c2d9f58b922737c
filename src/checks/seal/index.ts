export { changedAfterClose } from './changed-after-close.ts';
