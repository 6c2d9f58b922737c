import { defineCheck } from '../../checking/check.ts';
import { type Award, allConditions } from '../../model/award.ts';
import { circleOf } from '../../model/award-order.ts';
import { awardsIn, rulesOf } from '../../model/rules.ts';
import type { Located } from '../../source/located.ts';

/** Awards that wait for one another: none of them could be worked out first. */
export const awardCycle = defineCheck<{ circle: readonly string[] }>({
  id: 'award-cycle',
  severity: 'error',
  message: {
    vi: ({ circle }) => `các khen thưởng chờ nhau vòng quanh nên không xét được cái nào trước: ${circle.join(' → ')}`,
    en: ({ circle }) => `awards wait for one another in a circle: ${circle.join(' → ')}`,
  },
  help: {
    vi: ({ circle }) => `hãy bỏ điều kiện hoặc tỷ lệ của “${circle[0]}” nói đến “${circle[1]}”, hoặc chiều ngược lại`,
    en: ({ circle }) => `take out what “${circle[0]}” asks of “${circle[1]}”, or the other way round`,
  },
  *inWorkspace({ ownRegulations, regulations }) {
    for (const regulation of ownRegulations) {
      const { awards } = rulesOf(regulation, regulations);
      const told = new Set<Award>();
      for (const { id } of awardsIn(regulation)) {
        const award = awards.find((one) => one.id.value === id.value);
        const circle = award && circleOf(award, awards);
        if (!award || !circle || circle.some((one) => told.has(one))) continue;
        for (const one of circle) told.add(one);
        const next = circle[1]?.id.value ?? '';
        yield { at: (namedIn(award, next) ?? award.id).place, facts: { circle: circle.map((one) => one.id.value) } };
      }
    }
  },
});

/** Where an award speaks of another one. */
function namedIn({ when, quota }: Award, id: string): Located<string> | undefined {
  const inConditions = allConditions(when).flatMap((one) => one.award ?? []);
  return [...inConditions, ...(quota ? [quota.of] : [])].find(({ value }) => value === id);
}
