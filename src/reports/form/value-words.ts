import type { Locale, Words } from '../../base/locale.ts';
import { decimals } from '../../base/number-words.ts';
import { isMapValue, Numeral, pairsOf, type Value } from '../../editing/value.ts';
import { productsOf } from '../../forms/products.ts';
import { KEEP } from '../../model/briefing.ts';
import type { Criteria } from '../../model/criteria.ts';
import { ownKeys } from '../../scoring/modes/index.ts';
import { productsInWords } from './product-words.ts';

/** A mark as it was understood: “16,5”, “9/10”, “Khá”, “tre 1”, “không có gì”. */
function valueInWords(value: Value, locale: Locale): string {
  if (value instanceof Numeral) return decimals(value.digits, locale);
  if (!isMapValue(value)) return String(value);
  const products = productsOf(value);
  if (products) return productsInWords(products, locale);
  const parts = new Map(pairsOf(value));
  const amounts = [...ownKeys].flatMap((key) => parts.get(key) ?? []);
  if (amounts.length > 0) return amounts.map((amount) => valueInWords(amount, locale)).join('/');
  if (parts.size === 0) return NOTHING[locale];
  return [...parts].map(([event, times]) => `${event} ${valueInWords(times, locale)}`).join(' + ');
}

const KEPT: Words = { vi: 'giữ nguyên', en: 'keeps all else' };
const NOTHING: Words = { vi: 'không có gì', en: 'nothing' };

/** The marks of one column in the order of the scale: “A1 9/10, A2 18, A3 không có gì”. */
export function marksInWords(
  marks: ReadonlyMap<string, { readonly value: Value }>,
  criteria: Criteria | undefined,
  locale: Locale,
): string {
  const order = criteria?.groups.flatMap((group) => group.criteria.map(({ id }) => id.value)) ?? [];
  const kept = marks.has(KEEP) ? [KEPT[locale]] : [];
  const given = [...marks].filter(([id]) => id !== KEEP);
  const sorted = given.sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  return [...kept, ...sorted.map(([id, { value }]) => `${id} ${valueInWords(value, locale)}`)].join(', ');
}
