import { question } from '../../base/listed.ts';
import { nearest } from '../../base/nearest.ts';
import { namedByConditions } from '../../candidates/conditions/index.ts';
import { defineCheck } from '../../checking/check.ts';
import type { Award } from '../../model/award.ts';
import { isComplete } from '../../model/regulation.ts';
import { awardsIn, rulesOf } from '../../model/rules.ts';
import type { Located } from '../../source/located.ts';

/** A condition or quota of an award names another award that the regulation does not have. */
export const unknownAwardInRegulation = defineCheck<{
  award: string;
  near: readonly string[];
  known: readonly string[];
}>({
  id: 'unknown-award-in-regulation',
  severity: 'error',
  message: {
    vi: ({ award }) => `quy chế không có danh hiệu, hình thức khen nào mang mã “${award}”`,
    en: ({ award }) => `the regulation has no award “${award}”`,
  },
  help: {
    vi: ({ near, known }) => question(near, 'vi') ?? `các mã: ${known.join(', ')}`,
    en: ({ near, known }) => question(near, 'en') ?? `its awards: ${known.join(', ')}`,
  },
  suggestions: ({ near }) => near,
  *inWorkspace({ ownRegulations, regulations, unsound }) {
    if (unsound.has('regulation')) return; // an id missing there proves nothing
    for (const regulation of ownRegulations) {
      if (!isComplete(regulation, regulations)) continue; // `extends-unknown`, `extends-cycle`
      const rules = rulesOf(regulation, regulations);
      const known = rules.awards.map(({ id }) => id.value);
      const levels = rules.levels.map(({ id }) => id.value);
      for (const award of awardsIn(regulation)) {
        for (const { value, place } of namedBy(award, levels)) {
          if (!known.includes(value)) yield { at: place, facts: { award: value, known, near: nearest(value, known) } };
        }
      }
    }
  },
});

/** The base of a quota is an award only where it is no level and no count. */
function namedBy(award: Award, levels: readonly string[]): Located<string>[] {
  const { quota } = award;
  const inConditions = namedByConditions(award, 'award');
  const isAward = quota && ![...levels, 'rated', 'due'].includes(quota.of.value);
  return isAward ? [...inConditions, quota.of] : inConditions;
}
