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
  return { numerator: isNegative ? -value : value, denominator: denominator || 1 };
}

/** Whole digits with the point `places` from their end. */
export function pointed(digits: string, places: number, isNegative: boolean): string {
  const padded = digits.padStart(places + 1, '0');
  const sign = isNegative && /[1-9]/.test(digits) ? '-' : '';
  return places === 0 ? sign + padded : `${sign}${padded.slice(0, -places)}.${padded.slice(-places)}`;
}
