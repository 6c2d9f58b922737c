import type { Locale } from '../../base/locale.ts';
import type { Period } from '../../calendar/period.ts';
import type { Working } from '../../documents/working.ts';

/** Which periods were counted. */
export function periodsOpened(periods: readonly Period[], locale: Locale): Working {
  return { text: periods.map((one) => one.kind.words[locale].name(one)).join(', ') };
}
