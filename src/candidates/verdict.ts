/** Whether a condition holds: `unknown` where the proof is missing and a person has to look; never a no. */
export type Verdict = 'met' | 'unmet' | 'unknown';

/** All must hold: one that does not decides, then one that nobody can tell. */
export function allOf(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('unmet')) return 'unmet';
  return verdicts.includes('unknown') ? 'unknown' : 'met';
}

/** One is enough. */
export function anyOf(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('met')) return 'met';
  return verdicts.includes('unknown') ? 'unknown' : 'unmet';
}

/** What holds for certain, and what holds at best: the same where nothing is unknown. */
export function between(certainly: boolean, atBest: boolean): Verdict {
  if (certainly) return 'met';
  return atBest ? 'unknown' : 'unmet';
}
