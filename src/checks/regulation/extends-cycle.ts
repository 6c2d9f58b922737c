import { lineageOf, type Regulation } from '../../model/regulation.ts';
import { defineCheck } from '../check.ts';

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
      const line = lineageOf(regulation, regulations);
      const next = line.at(-1)?.extends;
      if (!next || next.value !== regulation.id.value || line.some((one) => told.has(one))) continue;
      for (const one of line) told.add(one);
      const circle = [...line, regulation].map(({ id }) => id.value);
      yield { at: (regulation.extends ?? regulation.id).place, facts: { circle } };
    }
  },
});
