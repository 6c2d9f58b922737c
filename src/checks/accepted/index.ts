export { acceptedExpired } from './accepted-expired.ts';
export { acceptedUnknownId } from './accepted-unknown-id.ts';
export { acceptedUntouchable } from './accepted-untouchable.ts';
export { acceptedUnused } from './accepted-unused.ts';
