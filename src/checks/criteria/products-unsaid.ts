import { defineCheck } from '../../checking/check.ts';
import { criteriaIn } from '../../model/criteria-parts.ts';
import { productRuleOf } from '../../scoring/modes/index.ts';

/** Products that nobody noted would count as full marks: then whoever hands in no list has done everything. */
export const productsUnsaid = defineCheck<{ criterion: string }>({
  id: 'products-unsaid',
  severity: 'error',
  spoils: true,
  message: {
    vi: ({ criterion }) => `tiêu chí ${criterion} tính theo sản phẩm, không thể ghi unsaid: full`,
    en: ({ criterion }) => `criterion ${criterion} counts products, so unsaid: full cannot stand there`,
  },
  help: {
    vi: () => 'hãy bỏ unsaid; kỳ không giao việc thì whenNone nói tính thế nào',
    en: () => 'take unsaid out; whenNone says what nothing assigned is worth',
  },
  *inWorkspace({ criteria }) {
    for (const criterion of criteria.flatMap(criteriaIn)) {
      const { id, unsaid, node } = criterion;
      if (unsaid === 'full' && productRuleOf(criterion))
        yield { at: (node.get('unsaid') ?? node).place, facts: { criterion: id.value } };
    }
  },
});
