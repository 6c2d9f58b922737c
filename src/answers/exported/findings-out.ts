import type { Locale } from '../../base/locale.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { FindingsTally } from '../findings-tally.ts';
import type { Put } from './tables-out.ts';

/** Findings that are handed over one by one besides being counted; the same one only once. */
export class FindingsOut extends FindingsTally {
  readonly #told = new Set<string>();

  constructor(
    readonly put: Put,
    readonly locale: Locale,
  ) {
    super();
  }

  override add(diagnostics: readonly Diagnostic[]): void {
    super.add(diagnostics);
    for (const diagnostic of diagnostics) this.#hand(diagnostic);
  }

  #hand({ id, severity, place: { file, start }, about, message }: Diagnostic): void {
    const said = message(this.locale);
    const key = `${id} ${file.path} ${start} ${said}`;
    if (this.#told.has(key)) return;
    this.#told.add(key);
    this.put('findings', {
      ordinal: this.#told.size,
      finding: id,
      severity,
      file: file.path,
      line: file.position(start).line,
      period: about?.period,
      kind: about?.subject === undefined ? undefined : (about.kind ?? 'member'),
      subject: about?.subject,
      message: said,
    });
  }
}
