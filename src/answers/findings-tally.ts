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

  /** What two readings of the same files have found, each thing once. */
  joined(other: FindingsTally): FindingsTally {
    const both = new FindingsTally();
    const isNew = ({ id, place }: Diagnostic) =>
      !this.errors.some(
        (error) => error.id === id && error.place.start === place.start && error.place.file.path === place.file.path,
      );
    both.errors.push(...this.errors, ...other.errors.filter(isNew));
    for (const [id, counted] of [...this.#others, ...other.#others])
      if (counted.times > (both.#others.get(id)?.times ?? 0)) both.#others.set(id, counted);
    return both;
  }
}
