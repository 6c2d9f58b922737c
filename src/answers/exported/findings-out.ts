import type { Locale } from '../../base/locale.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { FindingsTally } from '../findings-tally.ts';
import type { Put } from './tables-out.ts';

/** Findings that are handed over one by one besides being counted; the same one only once. */
export class FindingsOut extends FindingsTally {
  /** What was said of each file, as long as somebody has it: a year of an office has a hundred thousand findings, each in the scores of its week. */
  readonly #told = new WeakMap<SourceFile, Set<string>>();
  readonly #paths = new Set<string>();
  #ordinal = 0;

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
    const told = this.#toldOf(file);
    const said = message(this.locale);
    const key = `${id} ${start} ${said}`;
    if (!told || told.has(key)) return;
    told.add(key);
    this.#ordinal += 1;
    this.put('findings', {
      ordinal: this.#ordinal,
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

  /** Nothing of a file that was let go and is read again: it says the same, since only scores are, whose base period finds all in them. */
  #toldOf(file: SourceFile): Set<string> | undefined {
    const known = this.#told.get(file);
    if (known || this.#paths.has(file.path)) return known;
    const told = new Set<string>();
    this.#told.set(file, told);
    this.#paths.add(file.path);
    return told;
  }
}
