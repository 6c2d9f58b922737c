/** How a number is typed. */
const PLAIN = /^-?\d+(?:\.\d+)?(?:\/0*[1-9]\d*)?$/;

/** The number that another spelling means, as it must be typed: `1e3`, `.5`, `0x1F`, `1_000`, `+5`, `1.000,5`, `18 điểm`; nothing where that is a guess. */
export function numberMeant(text: string): string | undefined {
  const bare = text
    .trim()
    .replace(/^["'“”]|["'“”]$/g, '')
    .replace(/\s*(?:điểm|đ|lần|ngày|points?)$/i, '');
  const meant = [bare, ...SPELLINGS.flatMap((spelling) => spelling(bare) ?? [])].find((text) => PLAIN.test(text));
  return meant === undefined || meant === text ? undefined : meant.replace(/^(-?)0+(?=\d)/, '$1');
}

/** The share that a percentage means: `15%` is 0.15. */
export function shareMeant(text: string): string | undefined {
  const [, whole = '', decimals = ''] = /^(\d{1,3})(?:[.,](\d+))?\s*%?$/.exec(text.trim()) ?? [];
  if (whole === '' || Number(whole) > 100) return undefined;
  const digits = whole.padStart(3, '0');
  return `${digits[0]}.${digits.slice(1)}${decimals}`.replace(/\.?0+$/, '');
}

const SPELLINGS: readonly ((text: string) => string | undefined)[] = [
  (text) =>
    text
      .replace(/^\+/, '')
      .replace(/(\d)[_ \u00a0](?=\d{3})/g, '$1')
      .replace(/^(-?)\./, '$10.')
      .replace(/\.$/, ''),
  (text) => (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(text) ? text.replaceAll('.', '').replace(',', '.') : undefined),
  (text) => (/^\d{1,3}(?:,\d{3})+\.\d+$/.test(text) ? text.replaceAll(',', '') : undefined),
  (text) => text.replace(/\s*[/:]\s*/, '/'),
  (text) => (/^0[xob][\da-f]{1,8}$/i.test(text) ? String(Number(text)) : undefined),
  (text) => (/^-?\d+(?:\.\d+)?e\+?\d$/i.test(text) ? String(Number(text)) : undefined),
];

/** A number with a decimal comma as it must be typed: `16,5` is 16.5. */
export function withPoint(text: string): string | undefined {
  const [, whole, decimals] = /^(-?\d+),(\d+)$/.exec(text) ?? [];
  return whole && decimals ? `${whole}.${decimals}` : undefined;
}
