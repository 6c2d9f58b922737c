import type { Locale } from '../base/locale.ts';
import { outputHead } from '../base/output-head.ts';
import { escapedJson } from '../base/visible.ts';
import type { Output } from '../declared/outputs/index.ts';
import type { DiagnosticOutput } from '../declared/outputs/shared.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Renderer } from './renderer.ts';

/** `check --format json`. */
export const json: Renderer = {
  id: 'json',
  rendered({ diagnostics, summary, accepted: known }, { locale, version }) {
    const { errors, warnings, infos, files, accepted } = summary;
    const whole: Output<'check'> = {
      ...outputHead('check', version),
      diagnostics: diagnostics.map((diagnostic) => diagnosticJson(diagnostic, locale)),
      ...(known && { accepted: known.map(({ diagnostic }) => diagnosticJson(diagnostic, locale)) }),
      summary: { errors, warnings, infos, accepted, files },
    };
    return `${escapedJson(JSON.stringify(whole, null, 2))}\n`;
  },
};

/** A finding's place: lines and columns from 1, columns in characters, the end exclusive. */
export function rangeOf({ place }: Diagnostic): { start: Point; end: Point } {
  return { start: place.file.position(place.start), end: place.file.position(place.end) };
}

interface Point {
  readonly line: number;
  readonly column: number;
}

/** One finding as every JSON report writes it. */
export function diagnosticJson(diagnostic: Diagnostic, locale: Locale): DiagnosticOutput {
  return {
    id: diagnostic.id,
    severity: diagnostic.severity,
    message: diagnostic.message(locale),
    file: diagnostic.place.file.path,
    range: rangeOf(diagnostic),
    help: diagnostic.help?.(locale) ?? null,
    suggestions: diagnostic.suggestions,
  };
}
