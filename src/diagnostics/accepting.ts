import type { Located } from '../source/located.ts';
import type { Diagnostic } from './diagnostic.ts';

/** What names findings that somebody accepts: their id, and whom and when they are about. */
export interface Accepting {
  readonly id: Located<string>;
  readonly subject: Located<string> | undefined;
  readonly period: Located<string> | undefined;
  readonly reason: Located<string> | undefined;
}

/** A finding that is known and accepted, and why. */
export interface Accepted {
  readonly diagnostic: Diagnostic;
  readonly reason: string;
}

/** Findings divided into those that still count and those accepted; and which acceptances took none away. */
export interface Divided<T extends Accepting> {
  readonly open: readonly Diagnostic[];
  readonly accepted: readonly Accepted[];
  readonly unused: readonly T[];
}

/** Takes out of the findings those that somebody accepts; of two acceptances that fit, the first counts. */
export function divided<T extends Accepting>(
  diagnostics: readonly Diagnostic[],
  acceptances: readonly T[],
): Divided<T> {
  const used = new Set<T>();
  const open: Diagnostic[] = [];
  const accepted: Accepted[] = [];
  for (const diagnostic of diagnostics) {
    const fitting = acceptances.filter((acceptance) => fits(acceptance, diagnostic));
    for (const item of fitting) used.add(item);
    if (fitting[0]) accepted.push({ diagnostic, reason: fitting[0].reason?.value ?? '' });
    else open.push(diagnostic);
  }
  return { open, accepted, unused: acceptances.filter((acceptance) => !used.has(acceptance)) };
}

/** Whether this is what somebody accepts. */
export function fits(
  { id, subject, period }: Accepting,
  { id: found, about }: Pick<Diagnostic, 'id' | 'about'>,
): boolean {
  if (id.value !== found) return false;
  return (!subject || subject.value === about?.subject) && (!period || period.value === about?.period);
}
