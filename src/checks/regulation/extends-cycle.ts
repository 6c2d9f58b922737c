import { defineCheck } from '../../checking/check.ts';
import { circleFrom, type Regulation } from '../../model/regulation.ts';

/** Regulations that extend one another in a circle, so that none has anything to stand on. */
export const extendsCycle = defineCheck<{ circle: readonly string[] }>({
  id: 'extends-cycle',
  severity: 'error',
  message: {
    vi: ({ circle }) => `các quy chế dựa vòng quanh lẫn nhau: ${circle.join(' → ')}`,
    en: ({ circle }) => `regulations extend one another in a circle: ${circle.join(' → ')}`,
  },
  help: {
    vi: () => 'hãy bỏ mục extends ở quy chế gốc',
    en: () => 'take extends out of the one that the others rest on',
  },
  *inWorkspace({ ownRegulations, regulations }) {
    const told = new Set<Regulation>();
    for (const regulation of ownRegulations) {
      const circle = circleFrom(regulation, regulations);
      if (!circle || circle.some((regulation) => told.has(regulation))) continue;
      for (const regulation of circle) told.add(regulation);
      const next = regulation.extends.find(({ value }) => value === circle[1]?.id.value);
      yield { at: (next ?? regulation.id).place, facts: { circle: circle.map(({ id }) => id.value) } };
    }
  },
});
