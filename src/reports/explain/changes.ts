import { bilingual } from '../../base/locale.ts';
import type { Block } from '../../documents/document.ts';
import type { Reason } from '../../scoring/reason.ts';
import { lineOf } from '../../source/line-of.ts';
import { sourceLine } from '../source-line.ts';
import type { ExplainTerms } from './explain-terms.ts';

/** Gates and the Council's decision, each with its article and line; what the conditions alone had given first. */
export function changes(terms: ExplainTerms): Block[] {
  const { result, names, locale } = terms;
  const { level, standing } = result;
  const computedLevel = standing ? standing.levelByConditions : result.computedLevel;
  if (!result.isRated) return [];
  const items = result.reasons.map((reason) => reasonInWords(reason, terms));
  if (items.length === 0) return [];
  const isChanged = computedLevel !== undefined && computedLevel !== level;
  const from = names.levelName(computedLevel ?? '');
  const to = names.levelName(level ?? '');
  const heading = isChanged ? WORDS[locale].changed(from, to) : WORDS[locale].kept;
  return [{ kind: 'list', heading, items }];
}

/** A reason with the article and, but on paper, the line it was read from. */
export function reasonInWords(
  { id, words, place }: Reason,
  { answer, locale, isOnPaper }: Pick<ExplainTerms, 'answer' | 'locale' | 'isOnPaper'>,
): string {
  const article = sourceLine(id, answer.classified.rules, locale);
  const source = [...(article ? [article] : []), ...(place && !isOnPaper ? [lineOf(place)] : [])].join('; ');
  return `${words[locale]}${source === '' ? '' : ` (${source})`}`;
}

const WORDS = bilingual({
  vi: {
    kept: 'Khống chế và quyết định, không làm đổi mức',
    changed: (from: string, to: string) => `Tính ra là ${from}, nhưng xếp ${to} vì`,
  },
  en: {
    kept: 'Gates and decisions, which change nothing',
    changed: (from, to) => `${from} by itself, but ${to} because`,
  },
});
