import type { Locale, Words } from '../../base/locale.ts';
import type { Period } from '../../calendar/period.ts';
import type { Working } from '../../documents/working.ts';

/** Which periods were counted. */
export function periodsOpened(periods: readonly Period[], locale: Locale): Working {
  if (periods.length === 0) return { text: NONE[locale] };
  return { text: periods.map((period) => period.kind.words[locale].name(period)).join(', ') };
}

const NONE: Words = { vi: 'không có kỳ nào', en: 'none' };
