import type { FindingsTally } from './findings-tally.ts';

/** What was asked, what is wrong in the files it rests on, and whether the system refused one of these. */
export interface Answered<Answer, Findings = FindingsTally> {
  /** Undefined where a file that it rests on cannot be used. */
  readonly answer: Answer | undefined;
  readonly findings: Findings;
  readonly isRefused: boolean;
}
