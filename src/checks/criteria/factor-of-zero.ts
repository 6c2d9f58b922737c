import { defineCheck } from '../../checking/check.ts';
import { catalogueOf } from '../../model/product-rule.ts';

/** A product of the catalogue that weighs nothing. */
export const factorOfZero = defineCheck<{ id: string }>({
  id: 'factor-of-zero',
  severity: 'error',
  spoils: true,
  message: {
    vi: ({ id }) => `sản phẩm “${id}” trong danh mục có hệ số 0, làm bao nhiêu cũng không được tính`,
    en: ({ id }) => `the product “${id}” of the catalogue has factor 0, so that it never counts`,
  },
  help: {
    vi: () => 'hãy ghi hệ số lớn hơn 0, ví dụ factor: 1',
    en: () => 'write a factor above 0, such as factor: 1',
  },
  *inWorkspace({ criteria }) {
    for (const { node } of criteria)
      for (const { id, factor } of catalogueOf(node))
        if (factor.isZero) yield { at: id.place, facts: { id: id.value } };
  },
});
