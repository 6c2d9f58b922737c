/** The decimal digits that Excel shows of a number, at most. */
const SHOWN_DIGITS = 15;
/** Beyond this no mark of any scale goes. */
const MOST_PLACES = 30;

/**
 * The decimal that stands in a cell, as `16.5`. Excel keeps numbers in binary and writes 17 digits of them
 * (`16.100000000000001` for a typed 16.1, `0.30000000000000004` for 0.1 + 0.2); it shows at most 15 of these, so the number
 * that somebody sees is the one rounded to 15 digits, and that is taken. Worked out on the digits alone. Nothing for text
 * that is no number, or one of a size that no mark has.
 */
export function decimalShown(written: string): string | undefined {
  const [, sign = '', whole = '', places = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?$/.exec(written.trim()) ?? [];
  if (whole === '') return undefined;
  const digits = (whole + places).replace(/^0+/, '');
  if (digits === '') return '0';
  const shown = rounded(digits);
  return decimal(sign, shown.digits, shown.cut - places.length + Number(exponent));
}

/** Digits rounded half up to those shown, and how many were cut. */
function rounded(digits: string): { digits: string; cut: number } {
  const cut = Math.max(0, digits.length - SHOWN_DIGITS);
  if (cut === 0) return { digits, cut };
  const up = digits.charCodeAt(SHOWN_DIGITS) >= 0x35 ? 1n : 0n;
  return { digits: String(BigInt(digits.slice(0, SHOWN_DIGITS)) + up), cut };
}

/** Digits times a power of ten, without zeros that say nothing. */
function decimal(sign: string, digits: string, power: number): string | undefined {
  const bare = digits.replace(/0+$/, '');
  const tens = power + digits.length - bare.length;
  if (tens > MOST_PLACES || tens < -MOST_PLACES) return undefined;
  if (tens >= 0) return sign + bare + '0'.repeat(tens);
  const padded = bare.padStart(1 - tens, '0');
  return `${sign}${padded.slice(0, tens)}.${padded.slice(tens)}`;
}

/** The decimal that text of people names: `16,5`, `16.5`, ` 16 `; nothing where two separators leave it open, or a word stands beside it. */
export function decimalTyped(text: string): string | undefined {
  const [, sign = '', whole, places = ''] =
    /^(-?)(\d{1,30})(?:[.,](\d{1,30}))?$/.exec(text.replaceAll('\u00a0', ' ').trim()) ?? [];
  if (whole === undefined) return undefined;
  return decimalShown(`${sign}${whole}${places && `.${places}`}`);
}
