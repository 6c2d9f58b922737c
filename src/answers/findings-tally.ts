import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** Warnings of one id: the first of them, and how many there were. */
export interface Counted {
  readonly first: Diagnostic;
  readonly times: number;
}

/** Findings of many files: errors kept whole, of warnings one of each id and their number, so that memory stays small (rule 31). */
export class FindingsTally {
  readonly errors: Diagnostic[] = [];
  readonly #others = new Map<string, Counted>();

  add(diagnostics: readonly Diagnostic[]): void {
    for (const diagnostic of diagnostics) {
      if (diagnostic.severity === 'error') this.errors.push(diagnostic);
      else if (diagnostic.severity === 'warning') {
        const { first = diagnostic, times = 0 } = this.#others.get(diagnostic.id) ?? {};
        this.#others.set(diagnostic.id, { first, times: times + 1 });
      }
    }
  }

  /** The first warning of each id and how many there were of it, by id. */
  warnings(): Counted[] {
    return [...this.#others.values()].sort((a, b) => (a.first.id < b.first.id ? -1 : 1));
  }

  /** How many warnings there were of each id, by id. */
  counts(): [id: string, count: number][] {
    return this.warnings().map(({ first, times }) => [first.id, times]);
  }
}
