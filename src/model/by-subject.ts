/** Values by subject, units and members apart, so that nobody need make a key to look one up. */
export class BySubject<T> {
  readonly #units = new Map<string, T>();
  readonly #members = new Map<string, T>();

  get(kind: 'member' | 'unit', id: string): T | undefined {
    return this.#of(kind).get(id);
  }

  set(kind: 'member' | 'unit', id: string, value: T): void {
    this.#of(kind).set(id, value);
  }

  #of(kind: 'member' | 'unit'): Map<string, T> {
    return kind === 'member' ? this.#members : this.#units;
  }
}
