import fc from 'fast-check';

/** Choices of one random case, each of which fast-check can make smaller. */
export class Dice {
  readonly #draws: fc.GeneratorValue;

  constructor(draws: fc.GeneratorValue) {
    this.#draws = draws;
  }

  /** A whole number from nought to one less. */
  below(many: number): number {
    return this.#draws(fc.nat, { max: many - 1 });
  }

  /** The first is the simplest. */
  pick<T>(...options: readonly T[]): T {
    return options[this.below(options.length)] as T;
  }

  /** True so many times in a hundred. */
  is(percent: number): boolean {
    return this.below(100) >= 100 - percent;
  }

  maybe<T>(percent: number, draw: () => T): T | undefined {
    return this.is(percent) ? draw() : undefined;
  }

  some<T>(percent: number, all: readonly T[]): T[] {
    return all.filter(() => this.is(percent));
  }
}
