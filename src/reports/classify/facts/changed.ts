import type { Words } from '../../../base/locale.ts';
import type { RankedResult } from '../../../scoring/rollup/ranked-results.ts';
import { sourceLine } from '../../source-line.ts';
import type { ClassifyTerms } from '../classify-terms.ts';

/** What gates and the Council made of the computed level, each with the article it rests on; also a gate that could not bite. */
export function changed(result: RankedResult, terms: ClassifyTerms): string[] {
  const { level, computedLevel, reasons } = result;
  const { locale, names, answer } = terms;
  if (reasons.length === 0) return [];
  const said = reasons.map(({ id, words }) => {
    const article = sourceLine(id, answer.rules, locale);
    return `${words[locale]}${article ? ` (${article})` : ''}`;
  });
  if (computedLevel === undefined || level === computedLevel) return [said.join('; ')];
  return [`${WORDS[locale](names.levelName(computedLevel)[locale])}; ${said.join('; ')}`];
}

const WORDS: Words<(computed: string) => string> = {
  vi: (computed) => `tính ra là ${computed}`,
  en: (computed) => `computed: ${computed}`,
};
