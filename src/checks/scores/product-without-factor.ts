import { defineCheck } from '../../checking/check.ts';
import { productsTyped } from '../../scoring/modes/index.ts';
import type { Node } from '../../source/node.ts';

/** A product of which nobody knows what it weighs: neither of the catalogue nor with a name and a factor above zero. */
export const productWithoutFactor = defineCheck<{ product: string; key: string; criterion: string; who: string }>({
  id: 'product-without-factor',
  severity: 'error',
  spoils: true,
  message: {
    vi: ({ product, key, criterion, who }) =>
      key === 'name'
        ? `một sản phẩm ở tiêu chí ${criterion} của ${who} không có mã (id), cũng không có tên (name)`
        : `sản phẩm “${product}” ở tiêu chí ${criterion} của ${who} chưa có hệ số lớn hơn 0`,
    en: ({ product, key, criterion, who }) =>
      key === 'name'
        ? `a product in ${criterion} of ${who} has neither id nor name`
        : `product “${product}” in ${criterion} of ${who} has no factor above 0`,
  },
  help: {
    vi: () => 'hãy ghi mã trong danh mục, ví dụ id: to-trinh; hoặc tên và hệ số, ví dụ name: Tờ trình, factor: 1.5',
    en: () => 'write an id of the catalogue, such as id: to-trinh; or a name and a factor, such as factor: 1.5',
  },
  *inMark({ mark, criterion, who }) {
    for (const product of criterion ? productsTyped(mark.value, criterion) : []) {
      const key = lacking(product);
      const name = product.get('name')?.text ?? '';
      if (key)
        yield { at: (product.get('factor') ?? product).place, facts: { product: name, key, criterion: mark.id, who } };
    }
  },
});

function lacking(product: Node): 'name' | 'factor' | undefined {
  if (product.get('id')) return undefined; // `unknown-product`
  if (!product.get('name')) return 'name';
  return /[1-9]/.test(product.get('factor')?.text ?? '') ? undefined : 'factor';
}
