/** A line of the dossier: a paper of emul, in the order in which the meeting needs it. */
export interface Line {
  readonly paper: string;
  /** Whether nobody misses it where it cannot be made: of what is closed, amended, or granted alone. */
  readonly isOptional?: true;
  /** Whether it is made for writing in at the meeting alone: once that is held, another has it as its annex. */
  readonly untilHeld?: true;
}

/** What lies in the dossier of a period, in the order of the meeting: the chief's page, before it, at it, after it, annexes. */
export const ORDER: readonly Line[] = [
  { paper: 'chief-page' },
  { paper: 'invitation' },
  { paper: 'ratings' },
  { paper: 'candidates' },
  { paper: 'ballots' },
  { paper: 'opinion-form', isOptional: true },
  { paper: 'counting', untilHeld: true },
  { paper: 'minutes' },
  { paper: 'public-list' },
  { paper: 'submission' },
  { paper: 'achievement', isOptional: true },
  { paper: 'decision' },
  { paper: 'conclusion' },
  { paper: 'notice' },
  { paper: 'prize-list', isOptional: true },
  { paper: 'changes' },
  { paper: 'closing', isOptional: true },
  { paper: 'amendment', isOptional: true },
];
