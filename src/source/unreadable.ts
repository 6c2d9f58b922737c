import type { Refusal } from './disk.ts';

/**
 * A folder that could not be gone through, or a file that could not be had. What lies there is not known, so nothing may be
 * said of it, least of all that it is missing (rule 49).
 */
export class Unreadable extends Error {
  constructor(
    /** Relative to the workspace where it lies in one. */
    readonly path: string,
    readonly refusal: Refusal,
    readonly isFolder: boolean,
  ) {
    super(`${refusal.why === 'system' ? refusal.code : refusal.why}: ${path}`);
  }
}
