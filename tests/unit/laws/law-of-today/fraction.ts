/** A number as a fraction of whole numbers, which knows nothing of emul's. */
export class Fraction {
  private constructor(
    readonly top: bigint,
    readonly under: bigint,
  ) {}

  static of(text: string | number): Fraction {
    const [, sign = '', whole = '', rest = '', under = '1'] =
      /^(-?)(\d+)(?:\.(\d+))?(?:\/(\d+))?$/.exec(String(text)) ?? [];
    if (whole === '') throw new Error(`“${text}” is no number`);
    return Fraction.#reduced(BigInt(`${sign}${whole}${rest}`), 10n ** BigInt(rest.length) * BigInt(under));
  }

  static #reduced(top: bigint, under: bigint): Fraction {
    let [a, b] = [top < 0n ? -top : top, under < 0n ? -under : under];
    while (b > 0n) [a, b] = [b, a % b];
    const by = under < 0n ? -a : a;
    return new Fraction(top / by, under / by);
  }

  plus(other: Fraction): Fraction {
    return Fraction.#reduced(this.top * other.under + other.top * this.under, this.under * other.under);
  }

  minus(other: Fraction): Fraction {
    return this.plus(new Fraction(-other.top, other.under));
  }

  times(other: Fraction): Fraction {
    return Fraction.#reduced(this.top * other.top, this.under * other.under);
  }

  over(other: Fraction): Fraction {
    return Fraction.#reduced(this.top * other.under, this.under * other.top);
  }

  isLess(other: Fraction): boolean {
    return this.top * other.under < other.top * this.under;
  }

  is(other: Fraction): boolean {
    return this.top === other.top && this.under === other.under;
  }

  /** The largest whole number that is no more. */
  floor(): bigint {
    const down = this.top / this.under;
    return this.top < 0n && down * this.under !== this.top ? down - 1n : down;
  }

  toString(): string {
    return this.under === 1n ? `${this.top}` : `${this.top}/${this.under}`;
  }
}

export const ZERO = Fraction.of(0);
export const ONE = Fraction.of(1);
export const fraction = Fraction.of;
export const least = (a: Fraction, b: Fraction): Fraction => (b.isLess(a) ? b : a);
export const most = (a: Fraction, b: Fraction): Fraction => (a.isLess(b) ? b : a);
export const sum = (all: readonly Fraction[]): Fraction => all.reduce((a, b) => a.plus(b), ZERO);
export const count = (all: readonly unknown[]): Fraction => fraction(all.length);
