import { defineCheck } from '../../checking/check.ts';
import { repeated } from '../../checking/repeated.ts';
import { catalogueOf } from '../../model/product-rule.ts';

/** Two products of one catalogue with one id: nobody could tell which factor a mark means. */
export const duplicateProduct = defineCheck<{ id: string; line: number }>({
  id: 'duplicate-product',
  severity: 'error',
  spoils: true,
  message: {
    vi: ({ id, line }) => `mã sản phẩm “${id}” đã dùng ở dòng ${line}`,
    en: ({ id, line }) => `the product “${id}” is there already, in line ${line}`,
  },
  help: {
    vi: () => 'hãy đặt cho mỗi sản phẩm trong danh mục một mã riêng',
    en: () => 'give each product of the catalogue an id of its own',
  },
  *inWorkspace({ criteria }) {
    for (const { node } of criteria)
      for (const { id, at, line } of repeated(catalogueOf(node))) yield { at, facts: { id, line } };
  },
});
