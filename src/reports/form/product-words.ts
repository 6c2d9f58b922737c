import { bilingual, type Locale } from '../../base/locale.ts';
import { decimals } from '../../base/number-words.ts';
import { isMapValue, Numeral, type Value, type ValueMap } from '../../editing/value.ts';
import type { Criterion } from '../../model/criterion.ts';
import { typedInWords } from '../../scoring/modes/mark-words.ts';
import type { Node } from '../../source/node.ts';

/** Products as they were understood: “to-trinh 3,5/4 trả lại 1; Đề cương (hệ số 1,5) 2/2 chậm 2 (miễn 1)”. */
export function productsInWords(products: readonly Value[], locale: Locale): string {
  const said = products.flatMap((product) => (isMapValue(product) ? productInWords(product, locale) : []));
  return said.length > 0 ? said.join('; ') : WORDS[locale].none;
}

function productInWords(product: ValueMap, locale: Locale): string {
  const words = WORDS[locale];
  const of = (value: Value | undefined) => (value instanceof Numeral ? decimals(value.digits, locale) : String(value));
  const { id, name, factor, assigned, done, excused } = product;
  const free = excused !== undefined && isMapValue(excused) ? excused : {};
  const failures = (['returned', 'late'] as const).flatMap((key) => {
    const [times, lifted] = [product[key], free[key]];
    if (times === undefined && lifted === undefined) return [];
    return [
      `${words[key]} ${times === undefined ? 0 : of(times)}${lifted === undefined ? '' : ` (${words.excused} ${of(lifted)})`}`,
    ];
  });
  const weighed = factor === undefined ? '' : ` (${words.factor} ${of(factor)})`;
  return [`${String(id ?? name)}${weighed}`, `${of(done)}/${of(assigned)}`, ...failures].join(' ');
}

/** “A1 (3 dòng, xong 13/14 sản phẩm)”: what a list holds that somebody keeps with the rest. */
export function listInWords(mark: Node, criterion: Criterion, locale: Locale): string {
  return `${criterion.id.value} (${typedInWords(mark, criterion, locale)})`;
}

const WORDS = bilingual({
  vi: { none: 'không được giao gì', factor: 'hệ số', returned: 'trả lại', late: 'chậm', excused: 'miễn' },
  en: { none: 'nothing assigned', factor: 'factor', returned: 'returned', late: 'late', excused: 'excused' },
});
