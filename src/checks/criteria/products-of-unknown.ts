import { defineCheck } from '../../checking/check.ts';
import { criteriaIn } from '../../model/criteria-parts.ts';
import { productRuleOf } from '../../scoring/modes/index.ts';

/** A criterion reads the products of one that has none of its own. */
export const productsOfUnknown = defineCheck<{ criterion: string; of: string; known: readonly string[] }>({
  id: 'products-of-unknown',
  severity: 'error',
  spoils: true,
  message: {
    vi: ({ criterion, of }) => `tiêu chí ${criterion} tính theo sản phẩm ở ${of}, mà ${of} không có danh sách sản phẩm`,
    en: ({ criterion, of }) => `criterion ${criterion} reads the products of ${of}, which has none of its own`,
  },
  help: {
    vi: ({ known }) =>
      known.length > 0
        ? `các tiêu chí có danh sách sản phẩm: ${known.join(', ')}`
        : 'cần một tiêu chí khác ghi mode: products mà không có of',
    en: ({ known }) =>
      known.length > 0
        ? `those that have: ${known.join(', ')}`
        : 'another criterion of mode: products without of is needed',
  },
  *inWorkspace({ criteria }) {
    for (const all of criteria.map(criteriaIn)) {
      const known = all.flatMap((each) =>
        productRuleOf(each)?.of === undefined && productRuleOf(each) ? each.id.value : [],
      );
      for (const criterion of all) {
        const { of, hasProducts } = productRuleOf(criterion) ?? {};
        if (of && !hasProducts) yield { at: of.place, facts: { criterion: criterion.id.value, of: of.value, known } };
      }
    }
  },
});
