import { Exact } from '../../base/exact.ts';
import { defineCheck } from '../../checking/check.ts';
import { criteriaIn } from '../../model/criteria-parts.ts';
import { FAILURES } from '../../model/product-rule.ts';
import { productRuleOf } from '../../scoring/modes/index.ts';

/** A failure that takes more than the whole product, so also of others in its line: mostly 25 for 25 per cent (rule 62). */
export const lossAboveOne = defineCheck<{ criterion: string; failure: 'returned' | 'late'; loss: string }>({
  id: 'loss-above-one',
  severity: 'warning',
  counted: { vi: 'mức trừ mỗi lần lớn hơn một sản phẩm', en: 'losses above one product' },
  message: {
    vi: ({ criterion, failure, loss }) =>
      `ở tiêu chí ${criterion}, một lần ${VI[failure]} mất ${loss.replace('.', ',')} sản phẩm, nhiều hơn chính sản phẩm ấy`,
    en: ({ criterion, failure, loss }) =>
      `in criterion ${criterion} one product ${failure} loses ${loss} products, more than itself`,
  },
  help: {
    vi: ({ failure }) => `phần mất ghi theo một sản phẩm: mất 25% thì ghi ${failure}: 0.25`,
    en: ({ failure }) => `a loss is a share of one product: 25% is ${failure}: 0.25`,
  },
  *inWorkspace({ criteria }) {
    for (const criterion of criteria.flatMap(criteriaIn)) {
      const own = criterion.node.get('loss');
      const { loss } = productRuleOf(criterion) ?? {};
      for (const failure of FAILURES) {
        const [node, taken] = [own?.get(failure), loss?.[failure]];
        if (node && taken?.isMore(Exact.one))
          yield { at: node.place, facts: { criterion: criterion.id.value, failure, loss: `${taken}` } };
      }
    }
  },
});

const VI = { returned: 'bị trả lại', late: 'chậm' } as const;
