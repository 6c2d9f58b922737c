import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { type Criteria, isIssued } from '../../../model/criteria.ts';

/** What concerns a period that an edition is tried out on: drafts that begin only after it govern none of its sheets, so their mistakes are told elsewhere. */
export function besidesLaterDrafts(
  diagnostics: readonly Diagnostic[],
  tried: Criteria,
  all: readonly Criteria[],
  lastDay: string,
): readonly Diagnostic[] {
  const later = all.filter(
    (criteria) => criteria !== tried && !isIssued(criteria) && (criteria.effective.from?.value ?? '') > lastDay,
  );
  const files = new Set(later.map(({ node }) => node.tape.file));
  return diagnostics.filter(({ place }) => !files.has(place.file));
}
