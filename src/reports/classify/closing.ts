import type { Text } from '../../documents/document.ts';
import { notCountedLines } from '../limit-words.ts';
import type { ClassifyTerms } from './classify-terms.ts';
import { PART_LEGEND } from './part-lanes.ts';

/** What was scored after the last week that counts, and what a dash says. */
export function closing({ answer, locale, withParts, rows, names }: ClassifyTerms): Text[] {
  const hasGap = rows.some(
    ({ isRated, working }) => isRated && working?.parts.some(({ result }) => result && !result.isRated),
  );
  return [
    ...notCountedLines(answer.limit, locale),
    ...(withParts && hasGap
      ? [{ kind: 'paragraph' as const, text: PART_LEGEND[locale](names.part[locale]), isOfSign: true as const }]
      : []),
  ];
}
