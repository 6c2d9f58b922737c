import Fraction from 'fraction.js';
import * as digits from './decimal-text.ts';

/** How an exact number is written in a file: digits with a decimal point, or (in criteria and regulations) a fraction. */
const WRITTEN = /^(-?)(\d+)(?:\.(\d+))?(?:\/(\d+))?$/;

/** Values by text, of the few texts of up to so many characters: a year has half a million marks. */
const KEPT = new Map<string, Exact>();
const SHORT = 4;

/**
 * An exact rational number: points, shares, weights. Never a JavaScript number outside this file.
 * Small values are held as two safe integers, which is what a sheet's marks are; what outgrows them goes to fraction.js.
 */
export class Exact {
  static readonly zero = new Exact(0, 1, undefined);
  static readonly one = new Exact(1, 1, undefined);

  private constructor(
    private readonly numerator: number,
    private readonly denominator: number,
    private readonly large: Fraction | undefined,
  ) {}

  /** The value of a whole JavaScript number, such as a count. */
  static whole(count: number): Exact {
    if (!Number.isSafeInteger(count)) throw new Error(`Exact.whole takes a safe integer, not ${count}`);
    return new Exact(count, 1, undefined);
  }

  /** The value of `-?digits[.digits]` or of a fraction of two of them; nothing for any other text. */
  static parse(text: string): Exact | undefined {
    const known = KEPT.get(text);
    if (known) return known;
    const short = digits.shortDecimal(text);
    const value = short ? new Exact(short.numerator, short.denominator, undefined) : Exact.#parsed(WRITTEN.exec(text));
    if (value && text.length <= SHORT) KEPT.set(text, value);
    return value;
  }

  static #parsed(found: RegExpExecArray | null): Exact | undefined {
    if (!found) return undefined;
    const [, sign = '', whole = '', decimals = '', under = '1'] = found;
    if (/^0+$/.test(under)) return undefined;
    const all = whole + decimals;
    if (all.length <= digits.SAFE_DIGITS && under.length + decimals.length <= digits.SAFE_DIGITS) {
      return new Exact(Number(sign + all) || 0, Number(under) * 10 ** decimals.length, undefined);
    }
    return Exact.#from(new Fraction(BigInt(sign + all), BigInt(under) * 10n ** BigInt(decimals.length)));
  }

  /** As `parse`, for text that a check has already found to be a number. */
  static of(text: string): Exact {
    const value = Exact.parse(text);
    if (!value) throw new Error(`“${text}” was promised to be a number`);
    return value;
  }

  static sum(values: Iterable<Exact>): Exact {
    let total = Exact.zero;
    for (const value of values) total = total.plus(value);
    return total;
  }

  plus(other: Exact): Exact {
    if (this === Exact.zero) return other;
    const { numerator: a, denominator: b } = this;
    const { numerator: c, denominator: d } = other;
    return (this.large || other.large ? undefined : smallSum(a, b, c, d)) ?? this.#largely('add', other);
  }

  minus(other: Exact): Exact {
    return other === Exact.zero ? this : this.plus(other.negated());
  }

  times(other: Exact): Exact {
    if (other === Exact.one) return this;
    const { numerator: a, denominator: b } = this;
    const product = this.large || other.large ? undefined : reduced(a * other.numerator, b * other.denominator);
    return product ?? this.#largely('mul', other);
  }

  /** Throws on a divisor of zero: callers rule it out and say why. */
  over(other: Exact): Exact {
    if (other.isZero) throw new Error('division by zero');
    if (this.large || other.large) return this.#largely('div', other);
    const sign = other.numerator < 0 ? -1 : 1;
    const quotient = reduced(this.numerator * other.denominator * sign, this.denominator * other.numerator * sign);
    return quotient ?? this.#largely('div', other);
  }

  negated(): Exact {
    return this.large ? Exact.#from(this.large.neg()) : new Exact(-this.numerator || 0, this.denominator, undefined);
  }

  /** Negative, zero or positive as this is less than, equal to or greater than `other`. */
  compare(other: Exact): number {
    if (!this.large && !other.large) {
      if (this.denominator === other.denominator) return Math.sign(this.numerator - other.numerator);
      const left = this.numerator * other.denominator;
      const right = other.numerator * this.denominator;
      if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return Math.sign(left - right);
    }
    return this.fraction.compare(other.fraction);
  }

  equals(other: Exact): boolean {
    return this.compare(other) === 0;
  }
  isLess(other: Exact): boolean {
    return this.compare(other) < 0;
  }
  isMore(other: Exact): boolean {
    return this.compare(other) > 0;
  }
  get isZero(): boolean {
    return this.large ? this.large.n === 0n : this.numerator === 0;
  }
  get isNegative(): boolean {
    return this.large ? this.large.s < 0n : this.numerator < 0;
  }
  get isWhole(): boolean {
    return this.large ? this.large.d === 1n : this.numerator % this.denominator === 0;
  }

  /** Whether this is a whole number of steps. */
  isMultipleOf(step: Exact): boolean {
    if (this.large || step.large) return this.over(step).isWhole;
    const rest = digits.safe(this.numerator * step.denominator) % digits.safe(step.numerator * this.denominator);
    return Number.isNaN(rest) ? this.over(step).isWhole : rest === 0;
  }

  static min(a: Exact, b: Exact): Exact {
    return b.isLess(a) ? b : a;
  }
  static max(a: Exact, b: Exact): Exact {
    return b.isMore(a) ? b : a;
  }

  /** Rounded half away from zero to exactly `places` decimals, with a point: `90.42`. */
  toFixed(places: number): string {
    const fixed = this.large ? undefined : digits.safelyFixed(this.numerator, this.denominator, places);
    return fixed ?? digits.largelyFixed(this.fraction, places);
  }

  /** How many decimals write this value exactly; nothing where no number of them does, as for 70/3. */
  get decimals(): number | undefined {
    return this.large ? digits.decimalsOver(this.large.d) : digits.decimalsOfRatio(this.numerator, this.denominator);
  }
  /** The exact value, reduced: `35`, `8.35`, `70/3`. */
  toString(): string {
    return this.decimals === undefined ? this.ratio : this.toFixed(this.decimals);
  }
  /** As a reduced fraction, also where digits could say it: `70/3`, `2453/32`. */
  get ratio(): string {
    return this.large ? this.large.toFraction() : digits.ratioText(this.numerator, this.denominator);
  }

  /** The largest whole number not above this value, however large. */
  get floored(): Exact {
    return this.large ? Exact.#from(this.large.floor()) : Exact.whole(this.floor);
  }

  /** The same as a number to count with. */
  get floor(): number {
    return this.large ? Number(this.large.floor().toFraction()) : digits.floorOf(this.numerator, this.denominator);
  }

  /** Not a `#private`: a value of the core is also asked by the copy of this class in a bundle beside it. */
  private get fraction(): Fraction {
    return this.large ?? new Fraction(BigInt(this.numerator), BigInt(this.denominator));
  }

  #largely(operation: 'add' | 'mul' | 'div', other: Exact): Exact {
    return Exact.#from(this.fraction[operation](other.fraction));
  }
  static #from(value: Fraction): Exact {
    const isSmall = value.n <= Number.MAX_SAFE_INTEGER && value.d <= Number.MAX_SAFE_INTEGER;
    return isSmall ? new Exact(Number(value.s * value.n), Number(value.d), undefined) : new Exact(0, 1, value);
  }

  /** Two safe integers as a value; nothing where they are not safe. */
  static ratio(numerator: number, denominator: number): Exact | undefined {
    const isSafe = Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator) && denominator > 0;
    return isSafe ? new Exact(numerator, denominator, undefined) : undefined;
  }
}

/** a/b + c/d. Two products that are not safe may add up to a number that looks safe, so each is asked by itself. */
function smallSum(a: number, b: number, c: number, d: number): Exact | undefined {
  if (b === d) return Exact.ratio(a + c, b);
  if (b % d === 0) return Exact.ratio(a + digits.safe(c * (b / d)), b);
  if (d % b === 0) return Exact.ratio(digits.safe(a * (d / b)) + c, d);
  return reduced(digits.safe(a * d) + digits.safe(c * b), b * d);
}

function reduced(numerator: number, denominator: number): Exact | undefined {
  const by = digits.divisorOf(numerator, denominator);
  return Exact.ratio(numerator / by || 0, denominator / by);
}
