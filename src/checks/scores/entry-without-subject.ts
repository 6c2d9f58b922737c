import { defineCheck } from '../../checking/check.ts';
import type { Node } from '../../source/node.ts';

/** An entry, or a praise, that names nobody: what stands in it would count for nobody. */
export const entryWithoutSubject = defineCheck<Record<never, never>>({
  id: 'entry-without-subject',
  severity: 'error',
  message: {
    vi: () => 'mục này không ghi của ai, nên không tính cho ai cả',
    en: () => 'this entry does not say whose it is, so it counts for nobody',
  },
  help: {
    vi: () => 'hãy thêm dòng member: với mã của cá nhân, hoặc unit: với mã của phòng',
    en: () => 'add a line member: with a person’s id, or unit: with a unit’s',
  },
  *inWeek({ briefings }) {
    for (const { withoutSubject } of briefings) {
      for (const entry of withoutSubject.filter(isPlainlyNobodys)) yield { at: entry.place, facts: {} };
    }
  },
});

/** Where the key itself is empty or misspelt, the schema stage speaks. */
function isPlainlyNobodys(entry: Node): boolean {
  const keys = [...entry.pairs()].map(([key]) => key.text);
  return entry.isMap && !keys.some((key) => key === 'member' || key === 'unit' || !KNOWN.has(key));
}

const KNOWN = new Set([
  'name',
  'campaign',
  'self',
  'head',
  'council',
  'absence',
  'bonus',
  'penalty',
  'causes',
  'remedies',
  'expect',
  'for',
]);
