import type { Locale } from '../base/locale.ts';
import { type CandidacyView, foundIn } from './candidacy/candidacy-view.ts';
import { candidateJson } from './candidates-json.ts';
import { outputText } from './output-text.ts';
import { periodJson } from './value-json.ts';

/** `emul explain --award --json`. */
export function candidacyJson(view: CandidacyView, locale: Locale, version: string): string {
  const { answer, award } = view;
  const { classified, evidence, conflicts, isDraft } = answer;
  const { candidacy } = foundIn(view);
  const own = conflicts.filter((conflict) => conflict.award === award);
  return outputText('candidacy', version, {
    period: periodJson(classified.period),
    regulation: classified.rules.regulation.id.value,
    draft: isDraft,
    award,
    candidate: candidacy ? candidateJson(candidacy, own, evidence, locale) : null,
  });
}
