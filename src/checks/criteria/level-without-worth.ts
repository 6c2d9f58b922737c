import { defineCheck } from '../../checking/check.ts';
import { criteriaIn } from '../../model/criteria-parts.ts';
import { resultsRule } from '../../model/results-rule.ts';
import { usesKey } from '../../scoring/modes/index.ts';
import { levelsUnder } from './event-without-effect.ts';

/** What a level of a unit is worth is not said of every level (rule 63): whose unit gets one of the others could not be scored. */
export const levelWithoutWorth = defineCheck<{ criterion: string; levels: readonly string[] }>({
  id: 'level-without-worth',
  severity: 'error',
  spoils: true,
  message: {
    vi: ({ criterion, levels }) =>
      `tiêu chí ${criterion} tính theo mức của tập thể mà chưa ghi điểm của mức ${levels.join(', ')}`,
    en: ({ criterion, levels }) =>
      `criterion ${criterion} goes by the unit’s level and does not say what ${levels.join(', ')} is worth`,
  },
  help: {
    vi: ({ levels }) => `hãy ghi đủ mọi mức của quy chế, ví dụ thêm ${levels.map((level) => `${level}: 0`).join(', ')}`,
    en: ({ levels }) => `name every level of the regulation: add ${levels.map((level) => `${level}: 0`).join(', ')}`,
  },
  *inWorkspace(workspace) {
    for (const criteria of workspace.criteria) {
      const order = levelsUnder(criteria, workspace);
      for (const criterion of criteriaIn(criteria)) {
        const { levels } = resultsRule(criterion);
        const node = criterion.node.get('levels');
        if (!levels || !node || !usesKey(criterion, 'levels')) continue; // `key-not-for-mode`
        const missing = order.filter((id) => !levels.some(({ level }) => level.value === id));
        if (missing.length > 0) yield { at: node.place, facts: { criterion: criterion.id.value, levels: missing } };
      }
    }
  },
});
