import { bilingual, type Locale } from '../../base/locale.ts';
import type { AppealTerms } from '../../model/appeal-terms.ts';
import { termIn } from '../appeal-words.ts';
import type { Sources } from './sources.ts';

/** “Gửi trong 5 ngày làm việc kể từ ngày nhận thông báo”, and how long the answer may take: what a regulation says of petitions. */
export function appealsInWords(terms: AppealTerms | undefined, sources: Sources, locale: Locale): string[] {
  if (!terms) return [];
  const { within, answer, from, source } = terms;
  const words = WORDS[locale];
  const said = [
    ...(within ? [words.within(termIn(within, locale))] : []),
    ...(answer ? [words.answer(termIn(answer, locale), words[from])] : []),
  ];
  return said.map((text) => `${text}${sources.mark(source)}`);
}

const WORDS = bilingual({
  vi: {
    within: (term: string) => `gửi trong ${term} kể từ ngày nhận thông báo kết quả`,
    answer: (term: string, from: string) => `trả lời trong ${term} kể từ ${from}`,
    received: 'ngày nhận kiến nghị',
    notified: 'ngày nhận thông báo kết quả',
  },
  en: {
    within: (term) => `to be handed in within ${term} of the notice`,
    answer: (term, from) => `to be answered within ${term} of ${from}`,
    received: 'the day it came in',
    notified: 'the notice',
  },
});
