/** The notes under a table, numbered as they come; the same note is one. */
export class Noted {
  readonly #numbers = new Map<string, number>();

  /** The numbers of these notes, ascending. */
  numbersOf(notes: readonly string[]): number[] {
    const numbers = notes.map((note) => {
      const number = this.#numbers.get(note) ?? this.#numbers.size + 1;
      this.#numbers.set(note, number);
      return number;
    });
    return [...new Set(numbers)].sort((a, b) => a - b);
  }

  get notes(): string[] {
    return [...this.#numbers.keys()];
  }
}
