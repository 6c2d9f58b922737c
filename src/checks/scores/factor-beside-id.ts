import { defineCheck } from '../../checking/check.ts';
import { productsTyped } from '../../scoring/modes/index.ts';

/** A product of the catalogue with a factor or a name typed beside its id: which of the two counts? */
export const factorBesideId = defineCheck<{ product: string; key: string; criterion: string; who: string }>({
  id: 'factor-beside-id',
  severity: 'error',
  spoils: true,
  message: {
    vi: ({ product, key, criterion, who }) =>
      `sản phẩm “${product}” ở tiêu chí ${criterion} của ${who} đã có mã trong danh mục mà lại ghi ${key}`,
    en: ({ product, key, criterion, who }) =>
      `product “${product}” in ${criterion} of ${who} has an id of the catalogue and a ${key} besides`,
  },
  help: {
    vi: ({ key }) =>
      `hãy bỏ ${key}: tên và hệ số lấy theo danh mục; sản phẩm ngoài danh mục thì bỏ id, ghi name và factor`,
    en: ({ key }) => `take ${key} out, the catalogue says it; of another product, name and factor in the place of id`,
  },
  *inMark({ mark, criterion, who }) {
    for (const product of criterion ? productsTyped(mark.value, criterion) : []) {
      const id = product.get('id');
      if (!id) continue;
      for (const [key] of product.pairs())
        if (key.text === 'factor' || key.text === 'name')
          yield { at: key.place, facts: { product: id.text, key: key.text, criterion: mark.id, who } };
    }
  },
});
