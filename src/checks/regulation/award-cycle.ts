import { awaitedBy } from '../../candidates/conditions/index.ts';
import { defineCheck } from '../../checking/check.ts';
import type { Award } from '../../model/award.ts';
import { circleOf } from '../../model/award-order.ts';
import { awardsIn, rulesOf } from '../../model/rules.ts';

/** Awards that wait for one another: none of them could be worked out first. */
export const awardCycle = defineCheck<{ circle: readonly string[] }>({
  id: 'award-cycle',
  severity: 'error',
  message: {
    vi: ({ circle }) =>
      isOfItself(circle)
        ? `“${circle[0]}” hỏi kết quả của chính nó trong kỳ đang xét, mà kết quả ấy xét xong mới có`
        : `các khen thưởng chờ nhau vòng quanh nên không xét được cái nào trước: ${circle.join(' → ')}`,
    en: ({ circle }) =>
      isOfItself(circle)
        ? `“${circle[0]}” asks for its own result of the very period, which there is only once it is worked out`
        : `awards wait for one another in a circle: ${circle.join(' → ')}`,
  },
  help: {
    vi: ({ circle }) =>
      isOfItself(circle)
        ? 'hãy bỏ điều kiện hoặc tỷ lệ ấy; held của chính nó chỉ hỏi được các năm trước: ghi through: last'
        : `hãy bỏ điều kiện hoặc tỷ lệ của “${circle[0]}” nói đến “${circle[1]}”, hoặc chiều ngược lại`,
    en: ({ circle }) =>
      isOfItself(circle)
        ? 'take that condition or quota out; `held` of itself can only ask of years before: write through: last'
        : `take out what “${circle[0]}” asks of “${circle[1]}”, or the other way round`,
  },
  *inWorkspace({ ownRegulations, regulations }) {
    for (const regulation of ownRegulations) {
      const { awards } = rulesOf(regulation, regulations);
      const told = new Set<Award>();
      for (const { id } of awardsIn(regulation)) {
        const award = awards.find((award) => award.id.value === id.value);
        const circle = award && circleOf(award, awards, awaitedBy);
        if (!award || !circle || circle.some((award) => told.has(award))) continue;
        for (const award of circle) told.add(award);
        const next = circle[1]?.id.value ?? '';
        const named = awaitedBy(award).find(({ value }) => value === next);
        yield { at: (named ?? award.id).place, facts: { circle: circle.map((award) => award.id.value) } };
      }
    }
  },
});

/** Whether the circle is no longer than the award itself. */
function isOfItself(circle: readonly string[]): boolean {
  return circle[0] === circle[1];
}
