/** The levels of a regulation in their order, best first, and how another regulation's levels read in them. */
export class LevelOrder {
  readonly #places: ReadonlyMap<string, number>;

  constructor(readonly ids: readonly string[]) {
    this.#places = new Map(ids.map((id, i) => [id, i]));
  }

  isWorse(a: string, b: string): boolean {
    return (this.#places.get(a) ?? 0) > (this.#places.get(b) ?? 0);
  }

  worst(a: string, b: string): string {
    return this.isWorse(a, b) ? a : b;
  }

  /**
   * A level as this regulation reads it: its own, or by its place where the other regulation has as many levels.
   * Nothing where neither tells (rule 30).
   */
  read(level: string, theirs: readonly string[]): string | undefined {
    if (this.#places.has(level)) return level;
    return theirs.length === this.ids.length ? this.ids[theirs.indexOf(level)] : undefined;
  }
}
