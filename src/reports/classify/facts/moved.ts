import type { Words } from '../../../base/locale.ts';
import { partNoun } from '../../../scoring/rollup/part-names.ts';
import type { RankedResult } from '../../../scoring/rollup/ranked-results.ts';
import type { ClassifyTerms } from '../classify-terms.ts';

/** Who was in several divisions in the period, in order: all that was scored rolls up into one result. */
export function moved({ subject }: RankedResult, { answer, locale }: ClassifyTerms): string[] {
  const { workspace, rules } = answer;
  const { organization } = workspace;
  if (subject.units.length < 2) return [];
  const [last = '', ...before] = subject.units.map((id) => organization.unit(id)?.name.value ?? id).reverse();
  return [WORDS[locale](before.reverse().join(', '), last, partNoun(rules.base)[locale])];
}

const WORDS: Words<(before: string, last: string, part: string) => string> = {
  vi: (before, last, part) => `chuyển từ ${before} sang ${last} trong kỳ, các ${part} tính chung`,
  en: (before, last, part) => `moved from ${before} to ${last}; all ${part}s count together`,
};
