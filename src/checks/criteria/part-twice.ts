import { defineCheck } from '../../checking/check.ts';
import { repeated } from '../../checking/repeated.ts';
import { criteriaIn } from '../../model/criteria-parts.ts';
import { texts } from '../../model/field.ts';
import { productRuleOf } from '../../scoring/modes/index.ts';

/** A part of products that is named twice: it counts once, and whoever wanted it to weigh more sees nothing of it (rule 62). */
export const partTwice = defineCheck<{ criterion: string; part: string }>({
  id: 'part-twice',
  severity: 'error',
  counted: { vi: 'mặt tính điểm ghi hai lần', en: 'parts named twice' },
  message: {
    vi: ({ criterion, part }) =>
      `tiêu chí ${criterion} ghi ${part} hai lần; các mặt tính điểm ngang nhau, mỗi mặt một lần`,
    en: ({ criterion, part }) => `criterion ${criterion} names ${part} twice; parts count alike, each of them once`,
  },
  help: {
    vi: ({ part }) => `bỏ một chữ ${part}; muốn mặt nào nặng hơn thì tách tiêu chí, mỗi tiêu chí một điểm tối đa`,
    en: ({ part }) => `drop one ${part}; where a part is to weigh more, give it a criterion with a maximum of its own`,
  },
  *inWorkspace({ criteria }) {
    for (const criterion of criteria.flatMap(criteriaIn)) {
      if (!productRuleOf(criterion)) continue;
      const parts = texts(criterion.node.get('parts')).map((id) => ({ id }));
      for (const { id, at } of repeated(parts)) yield { at, facts: { criterion: criterion.id.value, part: id } };
    }
  },
});
