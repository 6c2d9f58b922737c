import type { ChargedWork } from '../../../answers/charged-on.ts';
import { bilingual, type Locale } from '../../../base/locale.ts';

/** What is to be done: the work with the period it is for, or the remedy of what was found. */
export function workInWords({ kind, of }: ChargedWork, locale: Locale): string {
  const words = WORDS[locale];
  if (kind === 'remedy') return words.remedy(of.finding.text.value, of.finding.remedy?.value ?? '');
  const { work, occasion } = of;
  return occasion.period
    ? words.ofPeriod(work.text.value, occasion.period.kind.words[locale].name(occasion.period))
    : work.text.value;
}

const WORDS = bilingual({
  vi: {
    remedy: (found: string, remedy: string) => `${remedy} (khắc phục: ${found})`,
    ofPeriod: (work: string, period: string) => `${work}, ${period}`,
  },
  en: {
    remedy: (found, remedy) => `${remedy} (remedy of: ${found})`,
    ofPeriod: (work, period) => `${work}, ${period}`,
  },
});
