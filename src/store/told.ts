import type { Words } from '../base/locale.ts';

/** What is said of a write: for who wants to take it back, and in the log. */
export interface Told {
  /** What was done, in words. */
  readonly deed: Words;
  /** By the clock, as `2016-11-11T09:30:00+07:00`. */
  readonly when: string;
  /** By which user of the computer. */
  readonly user: string;
  readonly log: LogLine;
}

/** A line of the log, which is part of the write that it tells of. */
export interface LogLine {
  /** Relative to the workspace. */
  readonly path: string;
  /** What a new file begins with. */
  readonly head: string;
  readonly line: string;
}
