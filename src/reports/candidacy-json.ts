import { withNumbers } from '../base/exact-json.ts';
import type { Locale } from '../base/locale.ts';
import { escapedJson } from '../base/visible.ts';
import { type CandidacyView, foundIn } from './candidacy/candidacy-view.ts';
import { candidateJson } from './candidates-json.ts';

/** `emul explain --award --json`; its shape is `schemas/output/candidacy.schema.json`. */
export function candidacyJson(view: CandidacyView, locale: Locale, version: string): string {
  const { answer, award } = view;
  const { classified, evidence, conflicts, isDraft } = answer;
  const { id, kind, from, to } = classified.period;
  const { candidacy } = foundIn(view);
  const own = conflicts.filter((one) => one.award === award);
  const report = {
    emul: version,
    report: 'candidacy',
    period: { id, kind: kind.id, from, to },
    regulation: classified.rules.regulation.id.value,
    draft: isDraft,
    award,
    candidate: candidacy ? candidateJson(candidacy, own, evidence, locale) : null,
  };
  return escapedJson(withNumbers(`${JSON.stringify(report, null, 2)}\n`));
}
