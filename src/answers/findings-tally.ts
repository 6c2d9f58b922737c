import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** Findings of many files: errors kept whole, warnings only counted by id, so that memory stays small (rule 31). */
export class FindingsTally {
  readonly errors: Diagnostic[] = [];
  readonly #others = new Map<string, number>();

  add(diagnostics: readonly Diagnostic[]): void {
    for (const diagnostic of diagnostics) {
      if (diagnostic.severity === 'error') this.errors.push(diagnostic);
      else if (diagnostic.severity === 'warning')
        this.#others.set(diagnostic.id, (this.#others.get(diagnostic.id) ?? 0) + 1);
    }
  }

  /** How many warnings there were of each id, by id. */
  counts(): [id: string, count: number][] {
    return [...this.#others].sort(([a], [b]) => (a < b ? -1 : 1));
  }
}
