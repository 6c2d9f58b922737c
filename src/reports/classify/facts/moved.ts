import type { Words } from '../../../base/locale.ts';
import type { RankedResult } from '../../../scoring/rollup/ranked-results.ts';
import type { ClassifyTerms } from '../classify-terms.ts';

/** Who was in several divisions in the period, in order: all weeks roll up into one result. */
export function moved({ subject }: RankedResult, { answer, locale }: ClassifyTerms): string[] {
  const { organization } = answer.workspace;
  if (subject.units.length < 2) return [];
  const [last = '', ...before] = subject.units.map((id) => organization.unit(id)?.name.value ?? id).reverse();
  return [WORDS[locale](before.reverse().join(', '), last)];
}

const WORDS: Words<(before: string, last: string) => string> = {
  vi: (before, last) => `chuyển từ ${before} sang ${last} trong kỳ, các tuần tính chung`,
  en: (before, last) => `moved from ${before} to ${last}; all weeks count together`,
};
