import type { Locale } from '../../base/locale.ts';
import { defineCheck } from '../../checking/check.ts';
import { criteriaIn } from '../../model/criteria-parts.ts';
import { resultsRule } from '../../model/results-rule.ts';
import { modeNamed } from '../../scoring/modes/index.ts';

interface Facts {
  readonly criterion: string;
  readonly mode: string;
  readonly of: string;
  /** What may stand there; nothing in this scale. */
  readonly known: readonly string[];
  readonly isForUnits: boolean;
}

/** A criterion is to count results of those whom its mode does not know, or does not count in such a scale (rule 63). */
export const ofNotForMode = defineCheck<Facts>({
  id: 'of-not-for-mode',
  severity: 'error',
  spoils: true,
  message: {
    vi: ({ criterion, mode, of, isForUnits }) =>
      `tiêu chí ${criterion} chấm theo cách “${mode}” ${isForUnits ? 'trong thang chấm tập thể' : 'trong thang chấm cá nhân'}, không tính theo “${of}” được`,
    en: ({ criterion, mode, of, isForUnits }) =>
      `criterion ${criterion} of mode “${mode}” in a scale for ${isForUnits ? 'units' : 'people'} cannot count “${of}”`,
  },
  help: {
    vi: (facts) =>
      facts.known.length > 0
        ? `chọn một trong: ${choices(facts, 'vi')}`
        : 'hãy bỏ mục of: tập thể tính theo cá nhân của chính mình',
    en: (facts) =>
      facts.known.length > 0 ? `choose one of: ${choices(facts, 'en')}` : 'take of out: a unit counts its own members',
  },
  *inWorkspace({ criteria: all }) {
    for (const criteria of all) {
      const { kind } = criteria.appliesTo;
      for (const criterion of criteriaIn(criteria)) {
        const { id, mode } = criterion;
        const known = modeNamed(mode.value)?.counts?.[kind]?.of;
        const { of } = resultsRule(criterion);
        if (!known || !of || known.includes(of.value)) continue;
        const facts = { criterion: id.value, mode: mode.value, of: of.value, known, isForUnits: kind === 'unit' };
        yield { at: of.place, facts };
      }
    }
  },
});

/** “led (cá nhân mình phụ trách)”: what may stand there, and what each means. */
function choices({ mode, known }: Facts, locale: Locale): string {
  const called = modeNamed(mode)?.keys.find(({ name }) => name === 'of')?.called;
  return known.map((of) => `${of} (${called?.[of]?.[locale] ?? of})`).join(', ');
}
