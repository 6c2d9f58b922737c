import { question } from '../../base/listed.ts';
import type { Locale } from '../../base/locale.ts';
import { nearest } from '../../base/nearest.ts';
import { defineCheck } from '../../checking/check.ts';
import { productRule } from '../../model/product-rule.ts';
import { productsTyped } from '../../scoring/modes/index.ts';

interface Facts {
  product: string;
  criterion: string;
  who: string;
  known: readonly string[];
}

/** A product that the catalogue of its scale does not list. */
export const unknownProduct = defineCheck<Facts>({
  id: 'unknown-product',
  severity: 'error',
  spoils: true,
  message: {
    vi: ({ product, criterion, who }) =>
      `danh mục của thang điểm không có sản phẩm “${product}” (tiêu chí ${criterion} của ${who})`,
    en: ({ product, criterion, who }) =>
      `the catalogue of the scale has no product “${product}” (${criterion} of ${who})`,
  },
  help: { vi: (facts) => wayOut(facts, 'vi'), en: (facts) => wayOut(facts, 'en') },
  suggestions: ({ product, known }) => nearest(product, known),
  alike: ({ product, known }) => JSON.stringify([product, known]),
  *inMark({ mark, criterion, who }) {
    if (!criterion) return; // `unknown-criterion`
    for (const product of productsTyped(mark.value, criterion)) {
      const id = product.get('id');
      const { catalogue } = productRule(criterion);
      if (!id || catalogue.has(id.text)) continue;
      yield { at: id.place, facts: { product: id.text, criterion: mark.id, who, known: [...catalogue.keys()] } };
    }
  },
});

function wayOut({ product, known }: Facts, locale: Locale): string {
  return question(nearest(product, known), locale) ?? OTHERWISE[locale];
}

const OTHERWISE = {
  vi: 'hãy ghi sản phẩm vào catalogue của thang điểm, hoặc bỏ id mà ghi name và factor',
  en: 'put it into the catalogue of the scale, or write name and factor in the place of id',
};
