import type { Locale } from '../base/locale.ts';
import type { Period } from '../calendar/period.ts';

/** A period over what is said of it: “TUẦN 45 (từ ngày 07/11 đến ngày 11/11/2016)”. */
export function inCapitals(period: Period, locale: Locale): string {
  const { name, title } = period.kind.words[locale];
  const named = name(period);
  return title(period).startsWith(named)
    ? named.toUpperCase() + title(period).slice(named.length)
    : title(period).toUpperCase();
}
