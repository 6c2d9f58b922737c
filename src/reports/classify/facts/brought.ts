import type { Words } from '../../../base/locale.ts';
import type { RankedResult } from '../../../scoring/rollup/ranked-results.ts';
import type { ClassifyTerms } from '../classify-terms.ts';
import { shortNameOf } from '../part-lanes.ts';

/** Parts that a former agency handed over, and on what basis. */
export function brought({ working }: RankedResult, terms: ClassifyTerms): string[] {
  const parts = working?.parts.filter(({ result }) => result?.brought) ?? [];
  if (parts.length === 0) return [];
  const bases = parts.flatMap(({ result }) => result?.brought?.basis?.value ?? []);
  // A month has its capital in English.
  const isEnglish = terms.locale === 'en';
  const named = parts.map(({ period }) =>
    isEnglish ? period.kind.words.en.name(period) : shortNameOf(period, terms).toLowerCase(),
  );
  return [WORDS[terms.locale](named.join(', '), [...new Set(bases)].join(', '))];
}

const WORDS: Words<(parts: string, basis: string) => string> = {
  vi: (parts, basis) => `kết quả ${parts} do cơ quan cũ chuyển đến${basis === '' ? '' : ` (${basis})`}`,
  en: (parts, basis) => `${parts} brought from a former agency${basis === '' ? '' : ` (${basis})`}`,
};
