import type { Value } from './table-format.ts';

/** So many values of a column are kept. */
const MOST = 2000;

/** What a column makes of its values. A year has half a million rows of few of them: each is made once, and handed out from then on. */
export class KeptValues<T> {
  readonly #known = new Map<Value, T>();
  readonly #make: (value: Value) => T;
  #value: Value = undefined;
  #made: T;

  constructor(make: (value: Value) => T) {
    this.#make = make;
    this.#made = this.#kept(undefined);
  }

  of(value: Value): T {
    if (value !== this.#value) {
      this.#value = value;
      this.#made = this.#known.get(value) ?? this.#kept(value);
    }
    return this.#made;
  }

  #kept(value: Value): T {
    const made = this.#make(value);
    if (this.#known.size === MOST) this.#known.clear();
    this.#known.set(value, made);
    return made;
  }
}
