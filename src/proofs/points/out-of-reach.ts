/** More than can be gone through. */
export class OutOfReach extends Error {}
