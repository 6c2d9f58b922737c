import { type Day, dateSaid } from '../../base/day.ts';
import type { Locale, Words } from '../../base/locale.ts';

/** “từ ngày 01/8/2015 đến ngày 19/8/2020”; `always` where it has no ends. */
export function spanInWords(from: Day | undefined, to: Day | undefined, locale: Locale, always: string): string {
  const said = {
    ...(from && { from: FROM[locale](dateSaid(from, locale)) }),
    ...(to && { to: TO[locale](dateSaid(to, locale)) }),
  };
  const both = [said.from, said.to].filter((text) => text !== undefined).join(' ');
  return both || always;
}

const FROM: Words<(day: string) => string> = { vi: (day) => `từ ngày ${day}`, en: (day) => `from ${day}` };
const TO: Words<(day: string) => string> = { vi: (day) => `đến ngày ${day}`, en: (day) => `to ${day}` };
