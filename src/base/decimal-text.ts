/** So many digits always fit a safe integer. */
export const SAFE_DIGITS = 15;

const ZERO = 0x30;
const POINT = 0x2e;
const MINUS = 0x2d;

/** `-?digits[.digits]` of up to fifteen digits, which is what a mark is; nothing for any other text. */
export function shortDecimal(text: string): { numerator: number; denominator: number } | undefined {
  const isNegative = text.charCodeAt(0) === MINUS;
  let value = 0;
  let denominator = 0;
  if (text.length > SAFE_DIGITS) return undefined;
  for (let at = isNegative ? 1 : 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isInside = at > (isNegative ? 1 : 0) && at < text.length - 1;
    if (code === POINT && denominator === 0 && isInside) denominator = 1;
    else if (code >= ZERO && code <= ZERO + 9) {
      value = value * 10 + (code - ZERO);
      denominator *= 10;
    } else return undefined;
  }
  if (text.length === (isNegative ? 1 : 0)) return undefined;
  return { numerator: isNegative ? -value || 0 : value, denominator: denominator || 1 };
}

/** Whole digits with the point `places` from their end. */
function pointed(digits: string, places: number, isNegative: boolean): string {
  const padded = digits.padStart(places + 1, '0');
  const sign = isNegative && /[1-9]/.test(digits) ? '-' : '';
  return places === 0 ? sign + padded : `${sign}${padded.slice(0, -places)}.${padded.slice(-places)}`;
}

/** A ratio rounded half away from zero to so many places; nothing where safe integers do not reach. */
export function safelyFixed(numerator: number, denominator: number, places: number): string | undefined {
  const divisor = denominator * 2;
  const doubled = Math.abs(numerator) * 10 ** places * 2 + denominator;
  if (!Number.isSafeInteger(doubled) || !Number.isSafeInteger(divisor)) return undefined;
  return pointed(String((doubled - (doubled % divisor)) / divisor), places, numerator < 0);
}

/** As `safelyFixed`, of sign, numerator and denominator of any size. */
export function largelyFixed({ s, n, d }: { s: bigint; n: bigint; d: bigint }, places: number): string {
  return pointed(((n * 10n ** BigInt(places) * 2n + d) / (d * 2n)).toString(), places, s < 0n);
}

/** How many decimals write a ratio of two safe integers; nothing where no number of them does. */
export function decimalsOfRatio(numerator: number, denominator: number): number | undefined {
  let rest = numerator % denominator;
  if (rest % withoutTensIn(denominator) !== 0) return undefined;
  for (let places = 0; Number.isSafeInteger(rest * 10); places += 1) {
    if (rest === 0) return places;
    rest = (rest * 10) % denominator;
  }
  return decimalsOver(BigInt(denominator) / greatestDivisor(BigInt(numerator), BigInt(denominator)));
}

/** What is left of a number when all its twos and fives are taken out. */
function withoutTensIn(number: number): number {
  let rest = number;
  while (rest % 2 === 0) rest /= 2;
  while (rest % 5 === 0) rest /= 5;
  return rest;
}

/** Ratios that need not be in lowest terms: what marks make of each other stays short. */
const SHORT = 10_000;

/** What two numbers may both be divided by; NaN where one is not safe, so that their ratio is none. */
export function divisorOf(numerator: number, denominator: number): number {
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator)) return Number.NaN;
  return denominator <= SHORT ? 1 : commonDivisor(numerator, denominator);
}

/** A ratio of two safe integers, reduced: `70/3`. */
export function ratioText(numerator: number, denominator: number): string {
  const by = commonDivisor(numerator, denominator);
  return `${numerator / by}/${denominator / by}`;
}

export function commonDivisor(numerator: number, denominator: number): number {
  let a = Math.abs(numerator);
  let b = denominator;
  while (b) {
    const rest = a % b;
    a = b;
    b = rest;
  }
  return a || 1;
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y) [x, y] = [y, x % y];
  return x || 1n;
}

/** How many decimals write a fraction over this denominator, reduced; nothing where no number of them does. */
export function decimalsOver(denominator: bigint): number | undefined {
  let rest = denominator;
  let twos = 0;
  let fives = 0;
  for (; rest % 2n === 0n; rest /= 2n) twos += 1;
  for (; rest % 5n === 0n; rest /= 5n) fives += 1;
  return rest === 1n ? Math.max(twos, fives) : undefined;
}

/** The largest whole number not above the ratio of two safe integers, the second above zero. */
export function floorOf(numerator: number, denominator: number): number {
  const rest = numerator % denominator;
  const whole = (numerator - rest) / denominator; // a multiple of the denominator, no larger than what it was taken from
  return (rest < 0 ? whole - 1 : whole) || 0;
}

/** A product of two safe integers; not a number where it is none. */
export function safe(product: number): number {
  return Number.isSafeInteger(product) ? product : Number.NaN;
}
