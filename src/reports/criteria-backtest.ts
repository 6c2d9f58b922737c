import type { Backtest } from '../answers/criteria/backtest.ts';
import { bilingual, type Locale } from '../base/locale.ts';
import { type Block, paragraph } from '../documents/document.ts';
import { aside, type Prose, prose } from '../documents/prose.ts';
import { termsOf } from './backtest/backtest-terms.ts';
import { basis } from './backtest/basis.ts';
import { criteriaSeen } from './backtest/criteria.ts';
import { distribution } from './backtest/distribution.ts';
import { lacks } from './backtest/lacks.ts';
import { moves } from './backtest/moves.ts';
import { people } from './backtest/people.ts';
import { summary } from './backtest/summary.ts';
import { editionInWords } from './criteria/names.ts';
import type { Report } from './report.ts';

/** What a period would have been under an edition, as the secretary reads it to the Council: the summary first. */
export const criteriaBacktest: Report<Backtest> = {
  id: 'criteria-backtest',
  document(backtest, locale) {
    const terms = termsOf(backtest, locale);
    if (backtest.weeks.length === 0) return { locale, blocks: [...top(backtest, locale), ...summary(terms)] };
    return {
      locale,
      blocks: [
        ...top(backtest, locale),
        ...summary(terms),
        ...distribution(terms),
        ...lacks(terms),
        ...moves(terms),
        ...criteriaSeen(terms),
        ...people(terms),
        ...basis(terms),
      ],
    };
  },
};

function top({ period, criteria }: Backtest, locale: Locale): Block[] {
  const words = WORDS[locale];
  const title = words.title(period.kind.words[locale].name(period)).toLocaleUpperCase('vi');
  const edition = prose`${editionInWords(criteria, locale)}${aside(`; ${criteria.node.tape.file.path}`)}`;
  return [{ kind: 'title', text: title }, { kind: 'stamp', text: words.stamp }, paragraph(words.by(edition))];
}

const WORDS = bilingual({
  vi: {
    title: (period: string) => `Chấm thử ${period}`,
    stamp: 'CHẤM THỬ, không phải kết quả xếp loại',
    by: (edition: Prose) => prose`Theo: ${edition}`,
  },
  en: {
    title: (period) => `Back-test: ${period}`,
    stamp: 'BACK-TEST, not a result',
    by: (edition) => prose`By: ${edition}`,
  },
});
