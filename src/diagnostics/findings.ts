import type { Accepted } from './accepting.ts';
import type { Diagnostic } from './diagnostic.ts';

/** What a run of checks found: sorted, with counts that cover more than is shown. */
export interface Findings {
  /** Those to show, in order. */
  readonly diagnostics: readonly Diagnostic[];
  readonly summary: Summary;
  /** Those that `accepted.yaml` takes out of the count, where they were asked for. */
  readonly accepted?: readonly Accepted[];
}

export interface Summary {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Taken out of the count by `accepted.yaml`. */
  readonly accepted: number;
  readonly files: number;
}

export function countsOf(diagnostics: readonly Diagnostic[]): Pick<Summary, 'errors' | 'warnings' | 'infos'> {
  const count = (severity: Diagnostic['severity']) =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), infos: count('info') };
}
