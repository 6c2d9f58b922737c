import { compareText } from '../base/compared.ts';
import type { Day } from '../base/day.ts';
import type { Locale, Words } from '../base/locale.ts';
import type { Place } from '../source/located.ts';

/** `error` counts for exit code 1; `warning` and `info` never do. */
export type Severity = 'error' | 'warning' | 'info';

/** One finding: what is wrong, where, and what to do, in the language asked for. */
export interface Diagnostic {
  /** Kebab-case, names the mistake, never reused. */
  readonly id: string;
  readonly severity: Severity;
  /** What several warnings of its id are called behind their number. */
  readonly counted?: Words;
  readonly place: Place;
  /** Whom and when it is about, where it is about somebody: what `accepted.yaml` names. */
  readonly about?: About;
  /** What others of one id share, so that people are told of them once; left out, it is that they say the same of one file. */
  readonly alike?: string;
  /** What it is about by name, where those that are alike are told by their names and not by their lines. */
  readonly named?: string;
  /** One sentence, lower case, no full stop. */
  message(locale: Locale): string;
  /** The way out, to stand after a semicolon. */
  help?(locale: Locale): string | undefined;
  /** What was probably meant, nearest first. */
  readonly suggestions: readonly string[];
}

/** Whom and when a finding is about. */
interface About {
  readonly kind?: 'unit';
  readonly subject?: string;
  readonly period?: string;
  /** The days on which it holds, both inclusive; an end left out is open. */
  readonly days?: { readonly from: Day | undefined; readonly to: Day | undefined };
}

/** The order of every output: by file, by place, by id; the same finding only once. */
export function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const sorted = [...diagnostics].sort(compare);
  return sorted.filter(
    (diagnostic, i) =>
      i === 0 || compare(sorted[i - 1] as Diagnostic, diagnostic) !== 0 || differs(sorted[i - 1], diagnostic),
  );
}

function compare(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.place.file.path, b.place.file.path) ||
    a.place.start - b.place.start ||
    a.place.end - b.place.end ||
    compareText(a.id, b.id)
  );
}

function differs(a: Diagnostic | undefined, b: Diagnostic): boolean {
  return a?.message('vi') !== b.message('vi');
}
