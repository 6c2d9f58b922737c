import { defineCheck } from '../../checking/check.ts';
import { UNFINISHED } from '../../model/field.ts';
import { productsTyped } from '../../scoring/modes/index.ts';

/** A failure or delay that an objective cause excuses, with no paper that confirms it; it counts all the same (rule 62). */
export const excuseWithoutBasis = defineCheck<{ product: string; criterion: string; who: string }>({
  id: 'excuse-without-basis',
  severity: 'warning',
  counted: { vi: 'chỗ miễn trừ chưa ghi căn cứ', en: 'excuses without their basis' },
  message: {
    vi: ({ product, criterion, who }) =>
      `sản phẩm “${product}” ở tiêu chí ${criterion} của ${who} được miễn do nguyên nhân khách quan mà chưa ghi căn cứ`,
    en: ({ product, criterion, who }) => `product “${product}” in ${criterion} of ${who} is excused and names no basis`,
  },
  help: {
    vi: () => 'vẫn được tính; hãy ghi văn bản xác nhận, ví dụ basis: CV 12/UBND',
    en: () => 'it counts all the same; add the paper that confirms it, such as basis: CV 12/UBND',
  },
  *inMark({ mark, criterion, who }) {
    for (const product of criterion ? productsTyped(mark.value, criterion) : []) {
      const excused = product.get('excused');
      const basis = excused?.get('basis')?.text.trim() ?? '';
      if (!excused || (basis !== '' && basis !== UNFINISHED)) continue;
      const named = (product.get('name') ?? product.get('id'))?.text ?? '';
      yield { at: excused.place, facts: { product: named, criterion: mark.id, who } };
    }
  },
});
